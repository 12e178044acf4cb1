package linchpin.analysis.text.redaction.identifiers;

/** The check digit of an NHS number: modulus 11 over the first nine digits (NHS Data Dictionary, NHS NUMBER). */
final class NhsNumber {

    private NhsNumber() {}

    static boolean valid(String digits) {
        if (digits.length() != 10) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check != 10 && check == digits.charAt(9) - '0' && !digits.startsWith("0000000");
    }
}
