package vn.doithoai.document.lint;

import java.util.Map;

/** Warnings that the sample's documents are known to have; any other is a fault of the product's own wording. */
public final class SampleReasons {

    public static final Map<String, String> BY_RULE = Map.of(
            "ended-body", "Giữ nguyên nơi nhận theo hồ sơ mẫu",
            "addressee", "Giữ nguyên nơi nhận theo hồ sơ mẫu");

    private SampleReasons() {}
}
