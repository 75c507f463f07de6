/**
 * The editor of plans: adapters from the services of {@code org.tamyeez.plan.ide} to the platform's generic editor. It can
 * be installed into any Eclipse IDE.
 */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
