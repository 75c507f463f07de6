/** Example plans of invented firms: as they should be, and gone wrong in the ways that the articles describe. */
package org.tamyeez.examples;
