package org.tamyeez.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Plans of any length, for measurements: the parts that every plan has, and for the rest campaign after campaign, each with
 * its market, goals, message, channel, phase and measurement.
 */
public final class GeneratedPlans {

	private static final String HEAD = """
			plan %s "Plan of a leather shop" {
				client "Noura Leather" organisation product
				period 2027-01-03 to 2027-06-30
				budget 120,000 SAR report in en
				offering Bags "Leather handbags" product physical {
					attribute colours "black, camel, olive"
					price 180 to 420 SAR
					incentive "Free engraving"
				}
				study Interviews from 2026-12-01 to 2027-01-10 {
					finding Touch "Nine of ten open the bag before paying" source "Interviews in two shops" sample 60 on 2026-12-10
				}
				audience Riyadh "Riyadh and its fashion scene" {
					group Shoppers "Women who buy bags" influence supportive
					group Voices "Fashion writers" influence mixed leads opinion cares about "local craft"
					group Unhappy "Buyers who complained" influence adverse
				}
				goal Bond "Be known for local craft" public relations for audience Riyadh {
					measure sentiment from 55 %% to 70 %% by 2027-06-30
				}
				team {
					role Sara "Community manager" staff skills social network, support
				}
			""";
	private static final String CAMPAIGN = """
				market Women%1$d "Working women" part of Riyadh.Shoppers {
					age 25 to 40 gender women place "Riyadh"
					income 6,000 to 15,000 SAR per month
					culture "Formal dress at work" conviction "Pays for what lasts"
					need Capacity%1$d "Carries a laptop and still looks formal"
				}
				goal Revenue%1$d "Raise online sales" marketing for market Women%1$d {
					measure revenue from 40,000 SAR to 60,000 SAR by 2027-06-30
				}
				message Lasts%1$d "Five years of daily work, guaranteed" to sell for market Women%1$d answers Capacity%1$d evidence Touch
				channel Network%1$d "Instagram" digital social network on Instagram {
					account "@noura.leather" verified
					reaches Women%1$d, Riyadh.Voices
					serves Revenue%1$d "shows what fits a working day"
					support by Sara within 2 hours
					content Work%1$d video about relationship every week says Lasts%1$d keywords "handmade", "Riyadh"
					budget 100 SAR
				}
				phase Open%1$d launch from 2027-02-15 to 2027-03-01 {
					activity Opening%1$d serves Revenue%1$d on Network%1$d says Lasts%1$d by Sara costs 15 SAR
				}
				measure Revenue%1$d on 2027-04-01 actual 43,000 SAR tolerance 5 %%
			""";

	private GeneratedPlans() {
	}

	/**
	 * The text of a plan.
	 *
	 * @param name  the plan's name
	 * @param lines how long the plan is, give or take a campaign
	 */
	public static String plan(String name, int lines) {
		StringBuilder plan = new StringBuilder(HEAD.formatted(name));
		long rest = lines - HEAD.lines().count() - 1;
		long campaigns = Math.max(1, rest / CAMPAIGN.lines().count());
		for (int campaign = 1; campaign <= campaigns; campaign++) {
			plan.append(CAMPAIGN.formatted(campaign));
		}
		return plan.append("}\n").toString();
	}

	/**
	 * Fills a folder with plans, which are called {@code Plan1}, {@code Plan2} and so on, each in a file of its name.
	 *
	 * @param count how many
	 * @param lines how long each is, give or take a campaign
	 */
	public static void writeInto(Path folder, int count, int lines) throws IOException {
		for (int i = 1; i <= count; i++) {
			Files.writeString(folder.resolve("Plan" + i + ".mplan"), plan("Plan" + i, lines));
		}
	}
}
