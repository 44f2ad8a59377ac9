// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are made once, are for their owner alone, and are never mixed up. */
class KeyFilesTest {

    @TempDir
    private Path folder;

    private Path secret() {
        return folder.resolve("a/kiosk.key");
    }

    private Path open() {
        return folder.resolve("a/kiosk.pub");
    }

    private ReleaseKey make() throws IOException {
        return KeyFiles.make(folder.resolve("a"));
    }

    private Path secretWith(String text) throws IOException {
        var file = Files.writeString(folder.resolve("other.key"), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    @Test
    void aPairIsForItsOwnerAlone() throws IOException {
        var key = make();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret()))).isEqualTo("rw-------");
        assertThat(KeyFiles.readPublic(open())).isEqualTo(key);
        assertThat(KeyFiles.readPrivate(secret()).open()).isEqualTo(key);
        assertThat(KeyFiles.readPrivate(secret()).toString()).isEqualTo("signing key " + key.id());
        assertThat(key.id()).matches("[0-9a-f]{16}");
        assertThat(ReleaseKey.parse(key.text())).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiosk.key", "kiosk.pub"})
    void aKeyIsNeverReplaced(String name) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("a")).resolve(name), "mine");
        assertThatThrownBy(this::make).hasMessageContaining("a key is here already");
        assertThat(folder.resolve("a").resolve(name)).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw-r--r--", "rw-----w-", "rwx------"})
    void aPrivateKeyThatOthersCanUseIsRefused(String mode) throws IOException {
        make();
        Files.setPosixFilePermissions(secret(), PosixFilePermissions.fromString(mode));
        assertThatThrownBy(() -> KeyFiles.readPrivate(secret())).hasMessageContaining("its mode is " + mode);
        Files.setPosixFilePermissions(secret(), PosixFilePermissions.fromString("r--------"));
        assertThat(KeyFiles.readPrivate(secret())).isNotNull();
    }

    @Test
    void thePrivateKeyDoesNotBelongOnAKiosk() throws IOException {
        make();
        assertThatThrownBy(() -> KeyFiles.readPublic(secret())).hasMessageContaining("this is the private key");
        assertThatThrownBy(() -> KeyFiles.readPrivate(open())).hasMessageContaining("this is not a private key");
    }

    /** INVALID_INITIAL_ROOT of tuf-conformance. */
    @ParameterizedTest
    @ValueSource(strings = {"", "no key", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
            "-----BEGIN PUBLIC KEY-----\n=\n-----END PUBLIC KEY-----\n"})
    void aDamagedKeyIsRefused(String text) throws IOException {
        var file = Files.writeString(folder.resolve("x.pub"), text);
        assertThatThrownBy(() -> KeyFiles.readPublic(file)).isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "Ed448", "X25519", "EC"})
    void aKeyOfAnotherKindIsRefused(String kind) throws Exception {
        var pair = KeyPairGenerator.getInstance(kind).generateKeyPair();
        var file = Files.writeString(folder.resolve("x.pub"), Pem.write(Pem.PUBLIC, pair.getPublic().getEncoded()));
        assertThatThrownBy(() -> KeyFiles.readPublic(file))
                .hasMessageContaining("not a public key of the kind Ed25519");
        var both = secretWith(Pem.write(Pem.PRIVATE, pair.getPrivate().getEncoded()));
        assertThatThrownBy(() -> KeyFiles.readPrivate(both)).hasMessageContaining("not one of the kind Ed25519");
    }

    @Test
    void halvesOfTwoPairsAreRefused() throws IOException {
        make();
        KeyFiles.make(folder.resolve("b"));
        var mixed = secretWith(Files.readString(secret()).split("-----BEGIN PUBLIC", 2)[0]
                + Files.readString(folder.resolve("b/kiosk.pub")));
        assertThatThrownBy(() -> KeyFiles.readPrivate(mixed)).hasMessageContaining("do not belong together");
        var alone = secretWith(Files.readString(secret()).split("-----BEGIN PUBLIC", 2)[0]);
        assertThatThrownBy(() -> KeyFiles.readPrivate(alone)).hasMessageContaining("it has no public key");
    }

    /** Another signature that fits the same text: the number in it plus the order of the curve. */
    @Test
    void aSignatureHasOneForm() throws IOException {
        make();
        var key = KeyFiles.readPrivate(secret());
        byte[] text = {1, 2, 3};
        byte[] signature = key.sign(text);
        assertThat(key.open().hasSigned(text, signature)).isTrue();
        byte[] order = Base64.getDecoder().decode("7dP1XBpjEljWnPei3vneFAAAAAAAAAAAAAAAAAAAABA=");
        int carry = 0;
        for (int i = 0; i < order.length; i++) {
            int sum = (signature[32 + i] & 0xFF) + (order[i] & 0xFF) + carry;
            signature[32 + i] = (byte) sum;
            carry = sum >> 8;
        }
        assertThat(key.open().hasSigned(text, signature)).isFalse();
        assertThat(key.open().hasSigned(text, new byte[3])).isFalse();
    }
}
