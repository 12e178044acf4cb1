package linchpin.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import linchpin.platform.CannotStart;
import linchpin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a command failed, in words that whoever asked can do something with. */
final class Failure {

    private Failure() {}

    /** @throws RuntimeException the failure itself, where it is none that anybody foresaw */
    static String words(Exception failure) {
        return switch (failure) {
            case CommandFailed known -> String.valueOf(known.getMessage());
            case CannotStart known -> String.valueOf(known.getMessage());
            case Refusal refusal ->
                refusal.getMessage() + ". " + refusal.getBody().getDetail();
            case FileSystemException e -> "The file " + e.getFile() + " could not be read or written: " + reason(e);
            case UncheckedIOException e -> words(Objects.requireNonNull(e.getCause()));
            case IOException e -> "The file could not be read or written: " + e.getMessage();
            case RuntimeException bug -> throw bug;
            default -> throw new IllegalStateException(failure);
        };
    }

    private static @Nullable String reason(FileSystemException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "that is not allowed to whoever gave the command";
            default -> e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
        };
    }
}
