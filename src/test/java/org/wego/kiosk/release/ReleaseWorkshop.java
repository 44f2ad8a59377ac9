// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.wego.kiosk.files.FileTrees;
import org.wego.kiosk.files.Sha256;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.pack.check.PackReader;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.testing.LobbyTime;

/** Publishes releases of a small pack, and forges them as an attacker or a clumsy operator would. */
public final class ReleaseWorkshop {

    public static final PublicationTimes TIMES = new PublicationTimes(Duration.ofDays(30), Duration.ofDays(365));

    private final Path root;
    private final StrictJson json = new StrictJson();
    public final LobbyTime time = new LobbyTime();
    /** Signs unless a test names another key. */
    public final SigningKey key;

    public ReleaseWorkshop(Path root) {
        this(root, newKey());
    }

    private ReleaseWorkshop(Path root, SigningKey key) {
        this.root = root;
        this.key = key;
    }

    /** The same workshop with all its files in another folder, which is much quicker than to publish again. */
    public ReleaseWorkshop copy(Path other) {
        var copy = new ReleaseWorkshop(other, key);
        copy.time.pass(Duration.between(copy.time.instant(), time.instant()));
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = other.resolve(root.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of everything. */
    public Path root() {
        return root;
    }

    public static SigningKey newKey() {
        try {
            var pair = KeyPairGenerator.getInstance(ReleaseKey.ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), ReleaseKey.of(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder of the releases. */
    public Path out() {
        return root.resolve("out");
    }

    /** The folder of the pack. */
    public Path pack() {
        return root.resolve("pack");
    }

    /** Whether a pack can be shown. */
    public PackResult check(PackSource source) {
        return new PackReader(json).read(source);
    }

    /** Writes a version of the pack, in which every file differs from every other version. */
    public TestPack edit(int version) {
        try {
            FileTrees.delete(pack());
            var pack = TestPack.in(pack()).with("pack.json", "\"version\": \"1\"", "\"version\": \"" + version + "\"");
            try (var files = Files.walk(pack())) {
                files.filter(Files::isRegularFile).map(file -> pack().relativize(file).toString())
                        .forEach(file -> pack.with(file, pack.text(file) + " ".repeat(version)));
            }
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes a version of the pack as the next release; a minute later than the one before. */
    public Publication publish(int version, SigningKey... keys) {
        edit(version);
        return publish(keys);
    }

    /** Publishes the pack as it is. */
    public Publication publish(SigningKey... keys) {
        time.pass(Duration.ofMinutes(1));
        try {
            return publisher(keys).publish(pack(), TIMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReleaseRefusedException e) {
            throw new AssertionError(e);
        }
    }

    public ReleasePublisher publisher(SigningKey... keys) {
        return new ReleasePublisher(out(), signers(keys), this::check, json, time);
    }

    ReleasePublisher publisher(PublishingDisk disk) {
        return new ReleasePublisher(out(), List.of(key), this::check, json, time, disk);
    }

    private List<SigningKey> signers(SigningKey... keys) {
        return keys.length == 0 ? List.of(key) : List.of(keys);
    }

    /** The bytes of a published file. */
    public byte[] read(String path) {
        try {
            return Files.readAllBytes(out().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the bytes of a published file. */
    public void write(String path, byte[] bytes) {
        try {
            Files.write(out().resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(String path) {
        try {
            Files.delete(out().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void folder(String path) {
        try {
            Files.createDirectory(out().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a published file, and not its signature. */
    public void tamper(String path, UnaryOperator<String> change) {
        write(path, change.apply(text(path)).getBytes(StandardCharsets.UTF_8));
    }

    public String text(String path) {
        return new String(read(path), StandardCharsets.UTF_8);
    }

    /** Changes the timestamp and signs it anew. */
    public void forgeTimestamp(UnaryOperator<String> change, SigningKey... keys) {
        sign(ReleaseLayout.TIMESTAMP, SignatureContext.TIMESTAMP, change.apply(body(ReleaseLayout.TIMESTAMP)), keys);
    }

    /** Changes the manifest of a release; manifest and timestamp are signed anew. */
    public void forgeManifest(long sequence, UnaryOperator<String> change, SigningKey... keys) {
        var path = ReleaseLayout.manifest(sequence);
        sign(path, SignatureContext.MANIFEST, change.apply(body(path)), keys);
        pointTo(sequence, sequence, keys);
    }

    /** Signs a timestamp that names a release by the digest of another one's manifest. */
    public void pointTo(long sequence, long manifest, SigningKey... keys) {
        byte[] file = read(ReleaseLayout.manifest(manifest));
        forgeTimestamp(text -> text.replaceFirst("\"sequence\": \\d+", "\"sequence\": " + sequence)
                .replaceFirst("\"size\": \\d+", "\"size\": " + file.length)
                .replaceFirst("\"sha256\": \"\\w+\"", "\"sha256\": \"" + Sha256.of(file) + "\""), keys);
    }

    private String body(String path) {
        var text = text(path);
        return text.substring(text.indexOf("\n\n") + 2);
    }

    private void sign(String path, SignatureContext context, String body, SigningKey... keys) {
        write(path, SignedText.sign(context, body.getBytes(StandardCharsets.UTF_8), signers(keys)));
    }

    /** The path of a published file of the newest release. */
    public String place(long sequence, String file) {
        var entry = body(ReleaseLayout.manifest(sequence)).split("\"path\": \"" + file + "\"", 2)[1];
        return ReleaseLayout.file(entry.replaceFirst("(?s).*?\"sha256\": \"(\\w+)\".*", "$1"));
    }
}
