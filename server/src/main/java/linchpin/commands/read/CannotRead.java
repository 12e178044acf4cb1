package linchpin.commands.read;

/** The file cannot be read as it was asked for; says what is wrong and where. */
final class CannotRead extends RuntimeException {

    CannotRead(String reason) {
        super(reason);
    }
}
