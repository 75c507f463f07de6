/**
 * The editor of plans: adapters from the services of {@code org.tamyeez.plan.ide} to the platform's generic editor. It can
 * be installed into any Eclipse IDE.
 */
package org.tamyeez.editor;
