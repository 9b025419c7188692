package vn.doithoai.petition.excel;

import java.util.Map;

/** One XML element of a small part: its parent's name, its own, and its attributes, all without prefixes. */
record PartElement(String parent, String name, Map<String, String> attributes) {

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }
}
