package vn.doithoai.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestComponent;
import vn.doithoai.conference.Minutes;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundDrafts;
import vn.doithoai.conference.RoundPlan;
import vn.doithoai.conference.RoundSetup;
import vn.doithoai.conference.Schedule;
import vn.doithoai.conference.Session;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentDispatch;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Issuing;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.document.lint.Reasons;
import vn.doithoai.document.lint.SampleReasons;
import vn.doithoai.engine.VietnameseTime;

/** Brings rounds and documents to where a test needs them, by the rooms' own services. */
@TestComponent
class OfficeAtWork {

    static final String PLACE = "Phòng họp 219, Tầng 2, Tòa nhà Trung tâm hành chính tỉnh Sơn La";
    private static final int MOST_ROUNDS = 99;
    private static final AtomicInteger ORDINAL = new AtomicInteger();

    private final RoundSetup setup;
    private final RoundDrafts drafts;
    private final Session session;
    private final Review review;
    private final Issuing issuing;
    private final Renditions renditions;
    private final DocumentDispatch dispatch;
    private final Reasons reasons;

    OfficeAtWork(
            RoundSetup setup,
            RoundDrafts drafts,
            Session session,
            Review review,
            Issuing issuing,
            Renditions renditions,
            DocumentDispatch dispatch,
            Reasons reasons) {
        this.setup = setup;
        this.drafts = drafts;
        this.session = session;
        this.review = review;
        this.issuing = issuing;
        this.renditions = renditions;
        this.dispatch = dispatch;
        this.reasons = reasons;
    }

    static void setClock(LocalDateTime at) {
        ClockUtil.setCurrentTime(VietnameseTime.instant(at));
    }

    /** Begins anew after the last that a year can have; no test needs that many. */
    static int nextOrdinal() {
        return ORDINAL.updateAndGet(last -> last % MOST_ROUNDS + 1);
    }

    static Schedule schedule() {
        return new Schedule(
                LocalDate.of(2025, 8, 20),
                LocalDate.of(2025, 8, 25),
                LocalDate.of(2025, 9, 15),
                LocalDateTime.of(2025, 9, 26, 14, 0),
                LocalDateTime.of(2025, 9, 26, 17, 0),
                PLACE);
    }

    /** A round as the sample's, set up on 18/8/2025. */
    Round round() {
        return round(Optional.empty());
    }

    Round round(Optional<String> theme) {
        setClock(LocalDateTime.of(2025, 8, 18, 8, 0));
        Round.Plan plan = new Round.Plan("62/KH-VPUB", LocalDate.of(2024, 12, 19));
        return setup.register(
                new RoundPlan(
                        2025,
                        Optional.of(nextOrdinal()),
                        theme,
                        plan,
                        Optional.empty(),
                        schedule(),
                        RoundPlan.SignerRole.DEPUTY),
                "chuyenvien");
    }

    Document draft(Round round, DocumentKind kind) {
        return drafts.draft(round.id(), kind).document();
    }

    /** With a reason for whatever the automatic check finds. */
    void handIn(Document document) {
        reasons.giveByRule(document.id(), SampleReasons.BY_RULE, "chuyenvien");
        review.pass(document.id(), Step.DRAFT, "chuyenvien");
    }

    /** Through all hands, numbered and sent. */
    Document issuedNotice(Round round) {
        return issue(draft(round, DocumentKind.NOTICE));
    }

    Document issue(Document notice) {
        handIn(notice);
        review.pass(notice.id(), Step.CONTENT_CHECK, "truongphong");
        review.pass(notice.id(), Step.FORM_CHECK, "vanthu");
        review.pass(notice.id(), Step.SIGN, notice.content().signer());
        issuing.issue(notice.id(), "vanthu", Optional.empty(), Optional.empty());
        renditions.freeze(notice.id());
        dispatch.dispatch(notice.id());
        return notice;
    }

    Document invitation(Round round) {
        issuedNotice(round);
        session.prepare(round.id(), "14h00: Tuyên bố lý do\n14h30: Đối thoại");
        return draft(round, DocumentKind.INVITATION);
    }

    Document minutes(Round round) {
        session.record(
                round.id(),
                new Minutes(
                        LocalDateTime.of(2025, 9, 26, 14, 0),
                        LocalDateTime.of(2025, 9, 26, 16, 30),
                        12,
                        List.of("Lãnh đạo Văn phòng"),
                        List.of("Chánh Văn phòng khai mạc hội nghị."),
                        List.of(new Minutes.Conclusion(
                                "Trả lời về thủ tục đất đai", "Sở Nội vụ", LocalDate.of(2025, 10, 30)))));
        return draft(round, DocumentKind.MINUTES);
    }
}
