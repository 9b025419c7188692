package vn.doithoai.document.lint;

import java.util.List;

/** One thing to look for. All beans of this type are asked. */
interface LintRule {

    /** @return empty when nothing is wrong */
    List<Finding> check(Printed printed);
}
