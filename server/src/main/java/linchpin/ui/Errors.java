package linchpin.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What is wrong with a form, field by field, in the order of the page: the first message of each field is shown beside it and in the
 * summary on top. A form that is a record names its fields in the order of its page, so whatever is found, and whenever, stands in theirs.
 *
 * @param messages by the field's name, which is also its id on the page
 * @param order of the page's fields; empty where the order in which they were found is meant
 */
public record Errors(Map<String, String> messages, List<String> order) {

    private static final String A_DAY = "typeMismatch.java.time.LocalDate";

    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,6})]");

    public Errors {
        messages = new LinkedHashMap<>(messages);
        order = List.copyOf(order);
    }

    /** In the order in which they were found. */
    public Errors(Map<String, String> messages) {
        this(messages, List.of());
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
        var form = result.getTarget();
        return new Errors(messages, form == null ? List.of() : fieldsOf(form.getClass(), ""));
    }

    /** @return the names of a record's components, each followed by those within it */
    private static List<String> fieldsOf(Class<?> form, String within) {
        if (!form.isRecord()) {
            return List.of();
        }
        return Arrays.stream(form.getRecordComponents())
                .flatMap(field -> Stream.concat(
                        Stream.of(within + field.getName()),
                        fieldsOf(field.getType(), within + field.getName() + ".").stream()))
                .toList();
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
        return new Errors(more, order);
    }

    /** @return the same, these fields first and in this order, where the page has another than its form */
    public Errors inOrder(List<String> fields) {
        return new Errors(messages, fields);
    }

    /** @return the same, of one of several forms alike on a page: the ids of its fields end with what it is about */
    public Errors about(Object one) {
        var ids = new LinkedHashMap<String, String>();
        messages.forEach((field, message) -> ids.put(field + "-" + one, message));
        return new Errors(ids, order.stream().map(field -> field + "-" + one).toList());
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
        return messages.keySet().stream()
                .sorted(Comparator.<String>comparingInt(field -> place(root(field)))
                        .thenComparingInt(Errors::index)
                        .thenComparingInt(field -> place(INDEX.matcher(field).replaceAll(""))))
                .toList();
    }

    private int place(String field) {
        var at = order.indexOf(field);
        return at < 0 ? order.size() : at;
    }

    /** @return the field as the order names it, or what it is within */
    private String root(String field) {
        return order.contains(field) ? field : field.split("[.\\[]", 2)[0];
    }

    /** @return which of several alike it is within; 0 for none */
    private static int index(String field) {
        var index = INDEX.matcher(field);
        return index.find() ? Integer.parseInt(index.group(1)) : 0;
    }
}
