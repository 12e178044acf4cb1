package linchpin.analysis.text.redaction.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.analysis.text.redaction.findings.Finder;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.findings.Plain;

/** NHS numbers and telephone numbers, in whatever groups people write their digits. */
final class DigitGroups implements Finder {

    private static final int LONGEST = 16;
    private static final Pattern NHS = Pattern.compile(
            "\\bn\\.?h\\.?s\\.?\\b[^\\n]{0,20}$|\\bhealth (?:service )?(?:no|number|num)\\b[^\\n]{0,12}$");
    private static final Pattern CALL = Pattern.compile(
            "\\b(?:tel|telephone|phone|phoned|mob|mobile|landline|ring|rang|call|called|text|contact|whatsapp|fax|number|no|num|reach|dial)\\b[^\\n]{0,22}$");
    private static final Pattern RECORD = Pattern.compile(
            "\\b(?:ref|reference|order|case|hospital|incident|invoice|account|mrn|booking|job|crn|serial|barcode|isbn)\\b[^\\n]{0,14}$");
    private static final Pattern EXTENSION = Pattern.compile(",? ?(?:ext|extension|x)\\.? ?[0-9]{1,6}\\b");

    /** Digits that stand together. */
    private record Group(int start, int end, char sign) {
        /** Whether a line's end, a comma or the like parts it from the group before, which people write in lists too. */
        boolean apart() {
            return sign != ' ';
        }

        int length() {
            return end - start;
        }
    }

    @Override
    public void find(Plain plain, List<Finding> found) {
        var text = plain.digits();
        int i = 0;
        while (i < text.length()) {
            if (!digit(text.charAt(i))) {
                i++;
                continue;
            }
            var run = run(text, i);
            findIn(run, plain, found);
            i = run.getLast().end();
        }
    }

    private static List<Group> run(String text, int start) {
        var groups = new ArrayList<Group>();
        int i = start;
        char sign = ' ';
        while (true) {
            int end = i;
            while (end < text.length() && digit(text.charAt(end))) {
                end++;
            }
            groups.add(new Group(i, end, sign));
            int next = end;
            while (next < text.length() && next - end <= 3 && " -.()/\n,_#".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            if (next == end || next - end > 3 || next >= text.length() || !digit(text.charAt(next))) {
                return groups;
            }
            sign = sign(text.substring(end, next));
            i = next;
        }
    }

    private static char sign(String between) {
        for (char sign : new char[] {'\n', ',', '_', '#'}) {
            if (between.indexOf(sign) >= 0) {
                return sign;
            }
        }
        return ' ';
    }

    private static void findIn(List<Group> run, Plain plain, List<Finding> found) {
        int from = 0;
        while (from < run.size()) {
            boolean trunk = plain.digits().charAt(run.get(from).start()) == '0'
                    && !Finder.follows(plain, run.get(from).start(), 40, NHS);
            int taken = trunk ? 0 : takeNhs(run, from, plain, found);
            if (taken == 0) {
                taken = takePhone(run, from, plain, found);
            }
            if (taken == 0 && trunk) {
                taken = takeNhs(run, from, plain, found);
            }
            from += Math.max(1, taken);
        }
    }

    private static int takeNhs(List<Group> run, int from, Plain plain, List<Finding> found) {
        int start = run.get(from).start();
        if (inLongerWord(plain.digits(), start)) {
            return 0;
        }
        boolean said = Finder.follows(plain, start, 40, NHS);
        for (int to = from; to < run.size() && to < from + 10; to++) {
            var digits = digits(plain.digits(), run, from, to);
            if (digits.length() > 10) {
                break;
            }
            int end = run.get(to).end();
            if (digits.length() < 10 || wordGoesOn(plain.digits(), end)) {
                continue;
            }
            boolean valid = NhsNumber.valid(digits);
            if (valid && (said || (usualLayout(run, from, to) && endsThere(run, to, plain)))) {
                var why = "Ten digits whose check digit is an NHS number's.";
                found.add(new Finding(opened(plain, start, end), end, Kind.NHS_NUMBER, why, said ? 1 : .97));
                return to - from + 1;
            }
            if (said) {
                found.add(new Finding(
                        start, end, Kind.NHS_NUMBER, "Ten digits after the words “NHS number”, perhaps mistyped.", .9));
                return to - from + 1;
            }
        }
        return said ? takeMistyped(run, from, plain, found) : 0;
    }

    /** With the bracket that a first group stands in. */
    private static int opened(Plain plain, int start, int end) {
        boolean bracket = start > 0 && plain.text().charAt(start - 1) == '(';
        return bracket && plain.text().substring(start, end).indexOf(')') >= 0 ? start - 1 : start;
    }

    private static int takeMistyped(List<Group> run, int from, Plain plain, List<Finding> found) {
        int to = run.size() - 1;
        var digits = digits(plain.digits(), run, from, to);
        boolean named = Finder.follows(
                plain, run.get(from).start(), 30, Pattern.compile("\\b(?:no|num|number)\\b[^\\n]{0,10}$"));
        if (!named || digits.length() < 8 || digits.length() > 12) {
            return 0;
        }
        found.add(new Finding(
                run.get(from).start(), run.get(to).end(), Kind.NHS_NUMBER, "Digits after the words “NHS number”.", .8));
        return to - from + 1;
    }

    private static boolean usualLayout(List<Group> run, int from, int to) {
        int groups = to - from + 1;
        if (groups == 1) {
            return true;
        }
        return (groups == 3 && run.get(from).length() == 3 && run.get(from + 1).length() == 3)
                || (groups == 2 && (run.get(from).length() == 3 || run.get(from).length() == 6))
                || (groups == 10 && run.subList(from + 1, to + 1).stream().noneMatch(group -> group.sign() == ','))
                || (groups == 2 && run.get(to).sign() == '\n')
                || (groups == 5
                        && run.get(from).length() == 2
                        && run.get(from + 1).length() == 2);
    }

    private static boolean endsThere(List<Group> run, int to, Plain plain) {
        return to + 1 >= run.size()
                || plain.digits().charAt(run.get(to).end()) != '.'
                || run.get(to + 1).start() > run.get(to).end() + 1;
    }

    private static int takePhone(List<Group> run, int from, Plain plain, List<Finding> found) {
        var text = plain.digits();
        int start = run.get(from).start();
        if (inLongerWord(text, start) || isDate(run, from, text)) {
            return 0;
        }
        boolean plus = start > 0 && (text.charAt(start - 1) == '+' || (start > 1 && text.startsWith("+ ", start - 2)));
        int best = 0;
        int bestLength = 0;
        for (int to = from; to < run.size() && to < from + 12; to++) {
            var digits = digits(text, run, from, to);
            if (digits.length() > LONGEST) {
                break;
            }
            if (!wordGoesOn(text, run.get(to).end())
                    && (isFull(digits, plus, run.get(from).length())
                            || (together(run, from, to) && isLocal(digits, plain, start)))
                    && (ends(run, to) || PhonePlan.full(digits, plus))
                    && (bestLength == 0 || PhonePlan.full(digits, plus))) {
                best = to - from + 1;
                bestLength = digits.length();
            }
        }
        if (best > 0) {
            add(run, from, best, plus, plain, found);
        }
        return best;
    }

    private static boolean isFull(String digits, boolean plus, int first) {
        return PhonePlan.full(digits, plus) && (first > 1 || (digits.length() >= 10 && digits.startsWith("0")));
    }

    private static boolean ends(List<Group> run, int to) {
        return to == run.size() - 1 || run.get(to + 1).sign() == ',';
    }

    private static boolean together(List<Group> run, int from, int to) {
        return run.subList(from + 1, to + 1).stream().noneMatch(Group::apart);
    }

    private static boolean isLocal(String digits, Plain plain, int start) {
        boolean local =
                digits.length() >= 6 && digits.length() <= 8 && !digits.startsWith("19") && !digits.startsWith("20");
        return (local || PhonePlan.short0(digits) || PhonePlan.withoutZero(digits))
                && !PhonePlan.full(digits, false)
                && Finder.follows(plain, start, 34, CALL)
                && !Finder.follows(plain, start, 24, RECORD)
                && !Finder.follows(plain, start, 40, NHS);
    }

    private static void add(List<Group> run, int from, int groups, boolean plus, Plain plain, List<Finding> found) {
        var text = plain.digits();
        int start = run.get(from).start();
        int end = run.get(from + groups - 1).end();
        while (start > 0 && (text.charAt(start - 1) == '(' || (plus && "+ ".indexOf(text.charAt(start - 1)) >= 0))) {
            start--;
            if (text.charAt(start) == '+') {
                break;
            }
        }
        if (start > 0 && text.charAt(start - 1) == '(') {
            start--;
        }
        if (text.charAt(start) == '(' && text.indexOf(')', start) == end) {
            end++;
        }
        var extension = EXTENSION.matcher(plain.lower()).region(end, Math.min(text.length(), end + 20));
        end = extension.lookingAt() ? extension.end() : end;
        found.add(new Finding(start, end, Kind.PHONE, "Digits in the shape of a telephone number.", .97));
    }

    private static boolean isDate(List<Group> run, int from, String text) {
        if (from + 2 >= run.size()) {
            return false;
        }
        var day = run.get(from);
        var month = run.get(from + 1);
        var year = run.get(from + 2);
        return day.length() <= 2
                && month.length() <= 2
                && (year.length() == 4 || year.length() == 2)
                && text.charAt(day.end()) == text.charAt(month.end())
                && "/.-".indexOf(text.charAt(day.end())) >= 0
                && !text.startsWith("07", day.start());
    }

    private static String digits(String text, List<Group> run, int from, int to) {
        var digits = new StringBuilder();
        for (int i = from; i <= to && digits.length() <= LONGEST; i++) {
            var group = run.get(i);
            digits.append(text, group.start(), Math.min(group.end(), group.start() + LONGEST + 1));
        }
        return digits.toString();
    }

    private static boolean inLongerWord(String text, int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        return "£$€@".indexOf(before) >= 0
                || (Character.isLetter(before) && start > 1 && Character.isDigit(text.charAt(start - 2)))
                || (before == '.' && start > 1 && digit(text.charAt(start - 2)));
    }

    private static boolean wordGoesOn(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char after = text.charAt(end);
        return after == '%' || after == '@';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
