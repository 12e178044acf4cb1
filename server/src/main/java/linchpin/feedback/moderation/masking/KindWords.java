package linchpin.feedback.moderation.masking;

import java.util.Collection;
import java.util.stream.Collectors;
import linchpin.analysis.figures.Share;
import linchpin.analysis.text.redaction.Redacted;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import org.jspecify.annotations.Nullable;

/** What was found, in plain words. None of them quotes it. */
public final class KindWords {

    /** No machine is sure of a name: what it finds is never called certain. */
    private static final int MOST = 99;

    private KindWords() {}

    /** Within a sentence. */
    public static String of(Kind kind) {
        return switch (kind) {
            case NAME -> "a person’s name";
            case STAFF_NAME -> "the name of somebody who works there";
            case NHS_NUMBER -> "an NHS number";
            case PHONE -> "a telephone number";
            case POSTCODE -> "a postcode";
            case EMAIL -> "an email address";
            case ADDRESS -> "an address";
            case DATE_OF_BIRTH -> "a date of birth";
            case HOSPITAL_NUMBER -> "a record number";
            case VEHICLE -> "a number plate";
            case PAYMENT -> "bank or card details";
            case DOCUMENT -> "the number of a document";
            case HANDLE -> "an account name";
            case COMBINATION -> "details that together may single somebody out";
        };
    }

    /** Beginning a sentence. */
    public static String heading(Kind kind) {
        var words = of(kind);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public static String sureness(Finding finding) {
        var how = finding.sureness() >= .9 ? "Very sure" : finding.sureness() >= .7 ? "Fairly sure" : "Not sure";
        return how + ", about " + Math.min(MOST, Share.inHundred(finding.sureness())) + " in 100";
    }

    /** @return what a moderator is told where no names were looked for, as nobody here can read the words */
    public static @Nullable String needsReader(Redacted words) {
        var tongue = words.tongue();
        return tongue == null
                ? null
                : (tongue.throughout() ? "This is " : "Part of this is ") + tongue.said()
                        + ". The machine reads English only: it looked for numbers, addresses and codes, and not for names. Ask "
                        + tongue.reader() + " to look before you decide.";
    }

    /** Why something was masked, for everybody to read, the giver too. */
    public static String why(Collection<Finding> masked) {
        return "To keep private: "
                + masked.stream().map(finding -> of(finding.kind())).distinct().collect(Collectors.joining(", "));
    }
}
