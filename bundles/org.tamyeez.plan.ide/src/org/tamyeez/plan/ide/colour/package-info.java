/**
 * Colouring by meaning. {@link org.tamyeez.plan.ide.colour.Legend} is the legend of the tokens that editors are given:
 * <table>
 * <caption>Tokens</caption>
 * <tr><th>what</th><th>type</th><th>modifiers</th></tr>
 * <tr><td>keyword that an element begins with: plan, goal, market</td><td>keyword</td><td></td></tr>
 * <tr><td>keyword of something that is said of an element: age, reaches, by</td><td>property</td><td></td></tr>
 * <tr><td>word to choose from: marketing, social network; platform, country</td><td>enumMember</td><td></td></tr>
 * <tr><td>name of a plan</td><td>namespace</td><td>plan</td></tr>
 * <tr><td>name of an offering, attribute, incentive or proof</td><td>struct</td><td>offering</td></tr>
 * <tr><td>name of a study or its finding</td><td>typeParameter</td><td>study</td></tr>
 * <tr><td>name of an audience or group</td><td>type</td><td>audience</td></tr>
 * <tr><td>name of a market or need</td><td>class</td><td>market</td></tr>
 * <tr><td>name of a goal</td><td>event</td><td>goal</td></tr>
 * <tr><td>name of a message</td><td>method</td><td>message</td></tr>
 * <tr><td>name of a channel or content</td><td>interface</td><td>channel</td></tr>
 * <tr><td>name of a team, role or provider</td><td>parameter</td><td>people</td></tr>
 * <tr><td>name of a tool</td><td>macro</td><td>tool</td></tr>
 * <tr><td>name of a phase, activity, review or crisis</td><td>function</td><td>time</td></tr>
 * <tr><td>name of a metric</td><td>enum</td><td>metric; defaultLibrary where the program brings it along</td></tr>
 * <tr><td>name of a policy, style or profile</td><td>modifier</td><td>policy</td></tr>
 * <tr><td>name of a rule or of one of its thresholds, in waivers and policies</td><td>decorator</td><td>rule</td></tr>
 * <tr><td>name that means nothing</td><td>variable</td><td>unresolved</td></tr>
 * <tr><td>text</td><td>string</td><td></td></tr>
 * <tr><td>number, percentage, length of time</td><td>number</td><td></td></tr>
 * <tr><td>amount of money</td><td>number</td><td>money</td></tr>
 * <tr><td>date</td><td>number</td><td>date</td></tr>
 * <tr><td>comment</td><td>comment</td><td></td></tr>
 * <tr><td>note to the reader of the report</td><td>comment</td><td>documentation</td></tr>
 * </table>
 * A name has the modifier declaration where it is declared. The types are those of the protocol, so that every editor has
 * a colour for them; the modifiers that the protocol does not know tell more to those who want it.
 */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.plan.ide.colour;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
