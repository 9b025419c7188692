package vn.doithoai.rehearsal.reckoning;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Plays what the case file says about one content, move by move, with the duties of each kind as the handbook has them. */
final class Story {

    private final Content content;
    private LocalDate termFrom;
    private String answerForm = "";
    private String asked = "";
    private Waiting waiting = Waiting.NONE;

    Story(Content content) {
        this.content = content;
        this.termFrom = content.letter.received().toLocalDate();
    }

    void move(JsonNode move, LocalDateTime at) {
        silence(at);
        JsonNode fields = move.path("fields");
        switch (move.path("task").asText(move.path("act").asText())) {
            case "UserTask_CheckEligibility" -> check(fields, at.toLocalDate());
            case "UserTask_RecordSupplement" -> waitFor(Waiting.NONE, "IN_PROGRESS");
            case "UserTask_ClassifyPetition" -> classify(fields, at.toLocalDate());
            case "UserTask_DraftAnswer" ->
                answerForm = fields.path("answerChoice").asText();
            case "UserTask_RecordSessionAnswer", "UserTask_ExamineDenunciation" -> decide(fields, at.toLocalDate());
            case "UserTask_RecordTransferReply" -> reply(fields, at.toLocalDate());
            case "UserTask_DecideExtension" -> extension(fields);
            case "UserTask_IssueDocument" -> issue(move.path("document").asText(), at.toLocalDate());
            case "withdraw" -> content.end("WITHDRAWN", at.toLocalDate());
            case "extend" -> asked = fields.path("dueOn").asText();
            case "reopen" -> reopen(at.toLocalDate());
            default -> throw new AssertionError("no meaning known: " + move);
        }
    }

    /** Answered at the session, and over once somebody has said that it was for the office to answer. */
    void answeredAtOnce() {
        content.word = Optional.of(content.letter.received().toLocalDate());
    }

    /** Time that passed without a word from outside decides, too. */
    void silence(LocalDateTime at) {
        if (waiting.over(at)) {
            content.end(waiting.ending(), waiting.until().plusDays(1));
            waiting = Waiting.NONE;
        }
    }

    private void check(JsonNode fields, LocalDate on) {
        content.state = "IN_PROGRESS";
        switch (fields.path("eligibilityFound").asText()) {
            case "FILED" -> content.end("FILED", on);
            case "MERGED" -> {
                content.mergedInto = fields.path("mergeInto").asText();
                content.end("MERGED", on);
            }
            default -> asked = "";
        }
    }

    private void classify(JsonNode fields, LocalDate on) {
        content.state = "IN_PROGRESS";
        String before = content.kind + content.competence;
        content.kind = fields.path("petitionKind").asText();
        content.competence = fields.path("competence").asText();
        content.field = fields.path("petitionField").asText();
        content.summary = fields.path("summary").asText();
        content.unit = fields.path("unit").asText("");
        content.authority = fields.path("authority").asText("");
        if (!before.equals(content.kind + content.competence)) {
            content.due = Terms.due(content.kind, content.competence, termFrom);
        }
        if (content.word.isPresent()) {
            content.end("ANSWERED_AT_SESSION", on);
        }
    }

    private void decide(JsonNode fields, LocalDate on) {
        switch (fields.path("decision").asText()) {
            case "answered" -> word(on, "ANSWERED_AT_SESSION");
            case "ACCEPT" -> word(on, "DENUNCIATION_ACCEPTED");
            case "open", "FORWARD" -> content.state = "IN_PROGRESS";
            default -> throw new AssertionError("no meaning known: " + fields);
        }
    }

    private void reply(JsonNode fields, LocalDate on) {
        boolean accepted = fields.path("decision").asText().equals("taken");
        waitFor(Waiting.NONE, "IN_PROGRESS");
        if (accepted) {
            content.end("FORWARDED", on);
        } else {
            content.word = Optional.empty();
        }
    }

    private void extension(JsonNode fields) {
        if (fields.path("decision").asText().equals("grant")) {
            content.due = LocalDate.parse(asked);
            content.extended = true;
        }
    }

    private void issue(String document, LocalDate on) {
        switch (document) {
            case "ANSWER_LETTER" -> word(on, answerForm.equals("COMMITMENT") ? "COMMITTED" : "ANSWERED");
            case "GUIDANCE_LETTER" -> word(on, "GUIDED");
            case "REFUSAL_NOTICE" -> word(on, "REFUSED");
            case "SUPPLEMENT_LETTER" -> waitFor(Waiting.from(on, "FILED"), "AWAITING_SUPPLEMENT");
            case "TRANSFER_SLIP" -> transfer(on);
            case "ACCEPTANCE_NOTICE" -> content.due = Terms.settled(on);
            default -> throw new AssertionError("no meaning known: " + document);
        }
    }

    private void transfer(LocalDate on) {
        if (content.secret()) {
            word(on, "DENUNCIATION_FORWARDED");
        } else {
            content.word = Optional.of(on);
            waitFor(Waiting.from(on, "FORWARDED"), "IN_PROGRESS");
        }
    }

    private void waitFor(Waiting whom, String state) {
        waiting = whom;
        content.state = state;
    }

    private void word(LocalDate on, String outcome) {
        content.word = Optional.of(on);
        content.end(outcome, on);
    }

    private void reopen(LocalDate on) {
        termFrom = on;
        content.outcome = "";
        content.state = "IN_PROGRESS";
        content.word = Optional.empty();
        content.ended = Optional.empty();
        content.due = Calendar2025.workingDaysAfter(on, 10);
    }
}
