package vn.doithoai;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.AnswerUnits;
import vn.doithoai.conference.LiveQuestion;
import vn.doithoai.conference.LiveQuestions;
import vn.doithoai.directory.Body;
import vn.doithoai.directory.Directory;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionDesk;
import vn.doithoai.petition.PetitionRegister;
import vn.doithoai.petition.SessionQuestions;

/** Hands the register of petitions what is put at a session and what the head decides about answers. */
@Component
class SessionWiring implements LiveQuestions, AnswerUnits {

    private static final String BY_WORD_OF_THE_HEAD = "Chánh Văn phòng giao khi tổng hợp kiến nghị.";

    private final SessionQuestions questions;
    private final PetitionRegister petitions;
    private final PetitionDesk desk;
    private final Directory directory;
    private final Clock clock;

    SessionWiring(
            SessionQuestions questions,
            PetitionRegister petitions,
            PetitionDesk desk,
            Directory directory,
            Clock clock) {
        this.questions = questions;
        this.petitions = petitions;
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void take(String round, List<LiveQuestion> asked, LocalDateTime at, String user) {
        asked.forEach(question -> take(round, question, at, user));
    }

    private void take(String round, LiveQuestion question, LocalDateTime at, String user) {
        SessionQuestions.Asker asker = new SessionQuestions.Asker(question.name(), question.address(), at);
        try {
            questions.take(round, question.content(), asker, question.answered(), question.answer(), user);
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(
                    "Ý kiến, câu hỏi tại hội nghị, dòng %d: %s".formatted(question.line(), refused.getMessage()));
        }
    }

    @Override
    public void reassign(String round, String petition, String unit, Optional<String> note, String user) {
        Petition found = petitions
                .byCaseNumber(petition)
                .filter(known -> known.roundCaseNumber().equals(round) && !known.secret())
                .orElseThrow(() -> new InvalidInputException(
                        "Hội nghị này không có kiến nghị nào mang số %s.".formatted(petition)));
        Body body = directory
                .named(unit, LocalDate.now(clock))
                .filter(known -> known.kind() == Body.Kind.UNIT)
                .orElseThrow(() -> new InvalidInputException(
                        "Danh bạ không có phòng, ban, đơn vị nào có mã hoặc tên “%s”.".formatted(unit)));
        desk.reassign(found.id(), body.code(), note.orElse(BY_WORD_OF_THE_HEAD), user);
    }
}
