/**
 * The round of dialogue: its plan, schedule, session, outcome, and the documents it asks for. Petitions are not kept
 * here; their counts are asked for through {@link vn.doithoai.conference.IntakeRegister}.
 */
package vn.doithoai.conference;
