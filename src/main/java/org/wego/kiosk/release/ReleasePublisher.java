// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.files.FileTrees;
import org.wego.kiosk.files.ProcessLock;
import org.wego.kiosk.files.Sha256;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.pack.source.PackFileWalk;
import org.wego.kiosk.pack.source.PackSource;

/**
 * Makes releases of a pack. What is published is a copy that passed the check, whatever happens to the pack meanwhile.
 *
 * <p>All keys sign each release and are named in it; so a release that the present and the next key have signed leads
 * kiosks from one to the other.
 */
public final class ReleasePublisher {

    private static final String LOCK = ".publishing";

    private final Path out;
    private final List<SigningKey> keys;
    private final Function<PackSource, PackResult> check;
    private final Clock clock;
    private final PublishedFolder published;

    /**
     * A publisher.
     *
     * @param out the folder of the releases, which is created if missing
     * @param keys at least one
     * @param check checks a pack in a folder
     */
    public ReleasePublisher(Path out, List<SigningKey> keys, Function<PackSource, PackResult> check, StrictJson json,
            Clock clock) {
        this(out, keys, check, json, clock, new PublishingDisk());
    }

    ReleasePublisher(Path out, List<SigningKey> keys, Function<PackSource, PackResult> check, StrictJson json,
            Clock clock, PublishingDisk disk) {
        this.out = out;
        this.keys = List.copyOf(keys);
        this.check = check;
        this.clock = clock;
        this.published = new PublishedFolder(out, keys, json, disk);
    }

    /** The work that no other publication to the same folder may disturb. */
    @FunctionalInterface
    private interface Exclusive {

        Publication run() throws IOException, ReleaseRefusedException;
    }

    /**
     * Publishes the pack in a folder as the next release.
     *
     * @throws ReleaseRefusedException when the pack has errors or cannot be part of this series of releases
     */
    public Publication publish(Path pack, PublicationTimes times) throws IOException, ReleaseRefusedException {
        AtomicFiles.createFolders(out);
        if (out.toRealPath().startsWith(pack.toRealPath())) {
            throw new ReleaseRefusedException(out + " is within the pack; releases need a folder of their own");
        }
        return alone(() -> publishAlone(pack, times));
    }

    private Publication publishAlone(Path pack, PublicationTimes times) throws IOException, ReleaseRefusedException {
        var before = published.newest();
        var now = now(before);
        var walk = PackFileWalk.of(pack);
        if (!walk.unusable().isEmpty()) {
            throw new ReleaseRefusedException("not a part of the pack that can be published: "
                    + String.join(", ", walk.unusable()) + " (a link out of the pack, or not readable)");
        }
        var copy = published.unfinished();
        try {
            copy(pack, walk.files().keySet(), copy);
            var manifest = checked(copy, before);
            var files = files(copy);
            ReleaseRules.check(files);
            published.place(copy, files);
            return write(new ReleaseManifest(ReleaseLayout.FORMAT, manifest.id(), manifest.version(),
                    before.map(ReleaseTimestamp::sequence).orElse(0L) + 1, now, now.plus(times.valid()),
                    keys.stream().map(key -> key.open().text()).toList(), files), now, times.fresh(), walk.hidden());
        } finally {
            FileTrees.delete(copy);
        }
    }

    /** Copies files; not their modes, because the user of the web server must be able to read them. */
    private static void copy(Path pack, Collection<String> paths, Path copy) throws IOException {
        var root = pack.toRealPath();
        for (var path : paths) {
            // macOS decomposes the letters of a name; kiosks expect them composed, as in the files of the pack.
            var target = copy.resolve(Normalizer.normalize(path, Normalizer.Form.NFC));
            Files.createDirectories(target.resolveSibling(""));
            try (var in = Files.newInputStream(root.resolve(path))) {
                Files.copy(in, target);
            }
        }
        Files.createDirectories(copy);
        FileTrees.force(copy);
    }

    private Manifest checked(Path copy, Optional<ReleaseTimestamp> before) throws ReleaseRefusedException {
        return switch (check.apply(new FolderPack(copy))) {
            case PackResult.Refused refused -> throw new ReleaseRefusedException(
                    String.join(System.lineSeparator(), refused.errorLines()));
            case PackResult.Accepted accepted -> {
                var manifest = accepted.content().manifest();
                if (before.filter(last -> !last.pack().equals(manifest.id())).isPresent()) {
                    throw new ReleaseRefusedException(out + " holds releases of the pack '" + before.get().pack()
                            + "', not of '" + manifest.id() + "'");
                }
                yield manifest;
            }
        };
    }

    private static List<ReleasedFile> files(Path copy) throws IOException {
        var files = new ArrayList<ReleasedFile>();
        for (var entry : PackFileWalk.of(copy).files().entrySet()) {
            files.add(new ReleasedFile(entry.getKey(), entry.getValue().size(),
                    PublishedFolder.digest(copy.resolve(entry.getKey()))));
        }
        return files;
    }

    private Publication write(ReleaseManifest release, Instant created, Duration fresh, List<String> hidden)
            throws IOException {
        byte[] file = published.write(release);
        var timestamp = new ReleaseTimestamp(ReleaseLayout.FORMAT, release.pack(), release.sequence(), file.length,
                Sha256.of(file), created, created.plus(fresh));
        published.write(timestamp);
        published.tidy(release.sequence());
        return new Publication(release, timestamp.expires(), hidden);
    }

    /**
     * Renews the timestamp without a new release.
     *
     * @throws ReleaseRefusedException when there is no release, or it has expired itself
     */
    public Publication renew(Duration fresh) throws IOException, ReleaseRefusedException {
        if (!Files.isDirectory(out)) {
            throw new ReleaseRefusedException(out + " holds no release");
        }
        return alone(() -> renewAlone(fresh));
    }

    private Publication renewAlone(Duration fresh) throws IOException, ReleaseRefusedException {
        var last = published.newest()
                .orElseThrow(() -> new ReleaseRefusedException(out + " holds no release"));
        var release = published.manifest(last);
        var now = now(Optional.of(last));
        if (release.expires().isBefore(now)) {
            throw new ReleaseRefusedException("the release itself expired on " + release.expires()
                    + "; publish the pack again");
        }
        var next = new ReleaseTimestamp(last.format(), last.pack(), last.sequence(), last.size(), last.sha256(), now,
                now.plus(fresh));
        published.write(next);
        return new Publication(release, next.expires(), List.of());
    }

    private Publication alone(Exclusive work) throws IOException, ReleaseRefusedException {
        var lock = ProcessLock.take(out.resolve(LOCK), Duration.ZERO, _ -> {});
        if (lock.isEmpty()) {
            throw new ReleaseRefusedException("another publication to " + out + " is running");
        }
        try (var _ = lock.get()) {
            published.sweep();
            return work.run();
        }
    }

    /** The present time. Kiosks refuse a timestamp that is older than the one before. */
    private Instant now(Optional<ReleaseTimestamp> before) throws ReleaseRefusedException {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (before.filter(last -> now.isBefore(last.created())).isPresent()) {
            throw new ReleaseRefusedException("the clock of this machine is wrong: it says " + now
                    + ", and the last publication was on " + before.get().created());
        }
        return now;
    }
}
