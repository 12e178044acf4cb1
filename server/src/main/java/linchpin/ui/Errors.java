package linchpin.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What is wrong with a form, field by field, in the order of the page: the first message of each field is shown beside it and in the
 * summary on top.
 *
 * @param messages by the field's name, which is also its id on the page
 */
public record Errors(Map<String, String> messages) {

    private static final String A_DAY = "typeMismatch.java.time.LocalDate";

    public Errors {
        messages = new LinkedHashMap<>(messages);
    }

    /** Nothing is wrong. */
    public static Errors none() {
        return new Errors(Map.of());
    }

    /** @return what validation and binding found */
    public static Errors of(BindingResult result) {
        var messages = new LinkedHashMap<String, String>();
        for (var error : result.getFieldErrors()) {
            messages.putIfAbsent(error.getField(), words(error));
        }
        result.getGlobalErrors()
                .forEach(error -> messages.putIfAbsent("form", String.valueOf(error.getDefaultMessage())));
        return new Errors(messages);
    }

    private static String words(FieldError error) {
        if (!error.isBindingFailure()) {
            return String.valueOf(error.getDefaultMessage());
        }
        var day = Arrays.asList(Objects.requireNonNullElse(error.getCodes(), new String[0]))
                .contains(A_DAY);
        return "“" + error.getRejectedValue() + "” "
                + (day ? "is not a day from 1900 to 2100. Enter it like 2026-05-03" : "cannot be used here");
    }

    /** @return the same errors and one more; an earlier message of the same field stays */
    public Errors with(String field, String message) {
        var more = new LinkedHashMap<>(messages);
        more.putIfAbsent(field, message);
        return new Errors(more);
    }

    /** @return the same, these fields first and in this order: validation finds what is wrong in no order */
    public Errors inOrder(List<String> fields) {
        var ordered = new LinkedHashMap<String, String>();
        fields.stream().filter(messages::containsKey).forEach(field -> ordered.put(field, of(field)));
        messages.forEach(ordered::putIfAbsent);
        return new Errors(ordered);
    }

    /** @return the same, of one of several forms alike on a page: the ids of its fields end with what it is about */
    public Errors about(Object one) {
        var ids = new LinkedHashMap<String, String>();
        messages.forEach((field, message) -> ids.put(field + "-" + one, message));
        return new Errors(ids);
    }

    /** @return the field's message; null when it is right */
    public @Nullable String of(String field) {
        return messages.get(field);
    }

    /**
     * What a field is described by, for those who do not see what stands around it.
     *
     * @param hint the field's; null for none
     * @return the ids of its hint and of its message, as far as there are any; null for neither
     */
    public @Nullable String describing(String field, @Nullable String hint) {
        var error = of(field) == null ? null : field + "-error";
        if (hint == null) {
            return error;
        }
        return error == null ? field + "-hint" : field + "-hint " + error;
    }

    /** @return whether anything is wrong */
    public boolean any() {
        return !messages.isEmpty();
    }

    /** @return the fields that are wrong, in order */
    public List<String> fields() {
        return new ArrayList<>(messages.keySet());
    }
}
