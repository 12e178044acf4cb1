package linchpin.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import linchpin.platform.CannotStart;
import linchpin.platform.NotFound;
import org.junit.jupiter.api.Test;

class FailureTests {

    @Test
    void saysWhatACommandSaidOfItself() {
        assertThat(Failure.words(new CommandFailed("Nothing was charted."))).isEqualTo("Nothing was charted.");
        assertThat(Failure.words(new CannotStart("No PostgreSQL"))).isEqualTo("No PostgreSQL");
    }

    @Test
    void saysWhatWasRefusedAndWhatToDo() {
        var refusal = new NotFound();
        assertThat(Failure.words(refusal))
                .startsWith(refusal.getMessage() + ". ")
                .endsWith(String.valueOf(refusal.getBody().getDetail()));
    }

    @Test
    void namesTheFileAndWhatIsWrongWithIt() {
        assertThat(Failure.words(new UncheckedIOException(new NoSuchFileException("a.csv"))))
                .isEqualTo("The file a.csv could not be read or written: there is no such file");
        assertThat(Failure.words(new AccessDeniedException("a.csv")))
                .startsWith("The file a.csv")
                .contains("not allowed");
        assertThat(Failure.words(new FileSystemException("a.csv", null, "No space left on device")))
                .isEqualTo("The file a.csv could not be read or written: No space left on device");
        assertThat(Failure.words(new IOException("Stream closed"))).endsWith("Stream closed");
    }

    /** Its stack trace is what somebody needs to mend it. */
    @Test
    void doesNotHideAMistakeOfOurs() {
        var mistake = new IllegalStateException("ours");
        assertThatThrownBy(() -> Failure.words(mistake)).isSameAs(mistake);
    }
}
