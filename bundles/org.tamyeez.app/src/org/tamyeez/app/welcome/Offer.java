package org.tamyeez.app.welcome;

/**
 * Something that the page offers to do.
 *
 * @param icon  the name of its picture
 * @param title what it is called
 * @param words what it is for
 * @param task  the doing
 */
record Offer(String icon, String title, String words, Runnable task) {
}
