/**
 * The year's plan of dialogues ("Kế hoạch"): how many rounds, in which month, about what, who prepares them. The rounds
 * themselves are the conference room's; that one asks here for the plan's number when it needs it.
 */
package vn.doithoai.plan;
