/** The pages that explain the rules, for the command line, for Help and for the tests that run their examples. */
package org.tamyeez.doc;
