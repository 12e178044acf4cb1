package linchpin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DigestTests {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isWhatTheStandardSaysOfItsOwnExample() {
        assertThat(Digest.hex("abc")).isEqualTo(OF_ABC);
    }

    @Test
    void isOfTheWordsAsUtf8WhateverTheMachineUsuallyWrites() {
        assertThat(Digest.of("café 😀")).isEqualTo(Digest.of("café 😀".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isTheSameWhetherGivenAtOnceOrPieceByPiece() {
        var pieces = Digest.fresh();
        pieces.update((byte) 'a');
        pieces.update((byte) 'b');
        pieces.update((byte) 'c');
        assertThat(HexFormat.of().formatHex(pieces.digest())).isEqualTo(OF_ABC);
    }

    @Test
    void beginsEachTimeFromNothing() {
        Digest.fresh().update((byte) 'x');
        assertThat(HexFormat.of().formatHex(Digest.fresh().digest())).isEqualTo(Digest.hex(""));
    }
}
