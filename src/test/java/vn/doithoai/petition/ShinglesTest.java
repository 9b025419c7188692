package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.doithoai.engine.SearchText;

/** How alike two texts are. */
class ShinglesTest {

    private static final String ROAD = SearchText.of("Đường vào Trường tiểu học Tô Hiệu bị hỏng, đề nghị sửa sớm.");

    @Test
    void the_same_words_are_wholly_alike_whatever_their_accents_and_marks() {
        assertThat(Shingles.of(ROAD)
                        .likeness(Shingles.of(
                                SearchText.of("duong vao truong tieu hoc to hieu bi hong - de nghi sua som"))))
                .isEqualTo(1.0);
    }

    @Test
    void a_changed_end_leaves_much_and_another_matter_nothing() {
        Shingles road = Shingles.of(ROAD);
        assertThat(road.likeness(
                        Shingles.of(SearchText.of("Đường vào Trường tiểu học Tô Hiệu bị hỏng, kính mong khắc phục"))))
                .isBetween(0.4, 0.8);
        assertThat(road.likeness(Shingles.of(SearchText.of("Trả kết quả hồ sơ đất đai quá chậm"))))
                .isZero();
    }

    @Test
    void short_and_empty_texts_are_compared_too() {
        assertThat(Shingles.of("hong").likeness(Shingles.of("hong"))).isEqualTo(1.0);
        assertThat(Shingles.of("hong").likeness(Shingles.of("cau"))).isZero();
        assertThat(Shingles.of("").likeness(Shingles.of("cau"))).isZero();
    }
}
