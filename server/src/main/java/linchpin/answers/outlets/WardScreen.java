package linchpin.answers.outlets;

import linchpin.ui.links.QrCode;

/**
 * What the screen of a ward shows.
 *
 * @param record where the public record is, with the address of the product
 */
record WardScreen(Told told, String record) {

    /** @return leads a telephone to the answer that is shown */
    QrCode code(ToldAnswer answer) {
        return QrCode.of(answer.path(record));
    }

    /** @return as people type it */
    String typed() {
        return record.replaceFirst("^https?://", "");
    }

    boolean empty() {
        return told.answers().isEmpty();
    }
}
