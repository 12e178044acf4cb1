package linchpin.returns.units;

import java.util.List;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be confirmed, and what whoever confirms it compares.
 *
 * @param title what it is of
 * @param ask whom to ask, or where to look
 * @param facts as Linchpin has them
 * @param confirmed when and by whom it was; null while nobody did
 * @param path of this page
 * @param toldBy as typed
 */
record ConfirmPage(
        String title,
        String ask,
        List<String> facts,
        Confirmations.@Nullable Confirmed confirmed,
        String path,
        String toldBy,
        Errors errors) {}
