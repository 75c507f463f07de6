/**
 * The engine that checks plans: what a rule is, what a finding is, how policies and waivers decide, and the words of
 * messages. The rules themselves stand in {@code org.tamyeez.plan.rules}, a package for each group.
 */
@NonNullByDefault
package org.tamyeez.plan.rule;

import org.eclipse.jdt.annotation.NonNullByDefault;
