package linchpin.feedback.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.support.Sources;
import org.junit.jupiter.api.Test;

/** Words are read through the views of the schema, and what was received by one class. */
class OneDoorTests {

    private static final Pattern TABLE = Pattern.compile("feedback\\.comment\\b");

    /** Who writes them or what is shown of them, the class that reads what was received, and one that asks by which file they came. */
    private static final Set<String> ABOUT_THE_TABLE = Set.of(
            "BatchWriter.java",
            "Moderate.java",
            "ReceivedWords.java",
            "Register.java",
            "SeenWords.java",
            "WhatStays.java");

    private static Set<String> naming(Pattern pattern) {
        return Sources.java().stream()
                .filter(file -> pattern.matcher(Sources.text(file)).find())
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
    }

    @Test
    void noOtherClassNamesTheTableOfWords() {
        assertThat(naming(TABLE)).isEqualTo(ABOUT_THE_TABLE);
    }
}
