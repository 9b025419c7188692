package vn.doithoai.casefile;

import java.util.ArrayList;
import java.util.List;
import vn.doithoai.conference.RoundCourse;

/** What has really happened to a round, in words. */
final class CourseFacts {

    private CourseFacts() {}

    static List<Fact> of(RoundCourse course) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Lập hồ sơ", PageDates.moment(course.created())));
        course.intakeOpened().ifPresent(at -> facts.add(new Fact("Mở tiếp nhận", PageDates.moment(at))));
        course.intakeClosed().ifPresent(at -> facts.add(new Fact("Đóng tiếp nhận", PageDates.moment(at))));
        course.closed().ifPresent(at -> facts.add(new Fact("Kết thúc hồ sơ", PageDates.moment(at))));
        course.reportSha256().ifPresent(sum -> facts.add(new Fact("Mã kiểm tra báo cáo (SHA-256)", sum)));
        return facts;
    }
}
