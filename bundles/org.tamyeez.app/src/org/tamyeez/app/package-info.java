/** The desktop application: what makes of workbench and editor a program of its own. */
package org.tamyeez.app;
