/** What a house decides about its reports: who reads what, and how the pages look. */
@NonNullByDefault
package org.tamyeez.plan.house;

import org.eclipse.jdt.annotation.NonNullByDefault;
