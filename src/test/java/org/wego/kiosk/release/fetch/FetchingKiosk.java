// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.files.Sha256;
import org.wego.kiosk.json.JsonStateFile;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.release.ReleaseWorkshop;
import org.wego.kiosk.release.SigningKey;
import org.wego.kiosk.release.fetch.FetchState.FetchResult;

/** A kiosk that fetches releases of a {@link ReleaseWorkshop}. */
final class FetchingKiosk {

    /** A kiosk's program is older than all releases. */
    static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

    private final Path state;
    private final ReleaseWorkshop workshop;
    private final StrictJson json = new StrictJson();
    private final List<String> lines = new ArrayList<>();
    private List<SigningKey> keys;
    private Optional<String> pack = Optional.empty();
    private Clock clock;
    private JsonStateFile.Writer writer = AtomicFiles::write;

    FetchingKiosk(Path state, ReleaseWorkshop workshop) {
        this.state = state;
        this.workshop = workshop;
        this.keys = List.of(workshop.key);
        this.clock = workshop.time;
    }

    /** A kiosk whose state is kept beside the releases. */
    static FetchingKiosk of(ReleaseWorkshop shop) {
        return new FetchingKiosk(shop.root().resolve("state"), shop);
    }

    /** Two releases in a folder, of which the kiosk has fetched the first one. */
    static ReleaseWorkshop oneOfTwoReleases(Path folder) {
        var shop = new ReleaseWorkshop(folder);
        shop.publish(1);
        assertThat(of(shop).fetch()).isInstanceOf(FetchState.Stored.class);
        shop.publish(2);
        return shop;
    }

    FetchingKiosk with(SigningKey... trusted) {
        keys = List.of(trusted);
        return this;
    }

    FetchingKiosk forPack(String id) {
        pack = Optional.of(id);
        return this;
    }

    FetchingKiosk at(Clock other) {
        clock = other;
        return this;
    }

    FetchingKiosk writingBy(JsonStateFile.Writer other) {
        writer = other;
        return this;
    }

    FetchResult fetch() {
        return fetch(new FolderSource(workshop.out()));
    }

    FetchResult fetch(ReleaseSource source) {
        lines.clear();
        return fetch(source, now -> lines.add(now.line()));
    }

    FetchResult fetch(ReleaseSource source, Consumer<FetchState> states) {
        try (source) {
            return new ReleaseFetcher(new FetchSetup(keys.stream().map(SigningKey::open).toList(), pack,
                    workshop::check, clock, BUILT), store(), json).fetch(source, states);
        }
    }

    /** The states of the last fetch. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    ReleaseStore store() {
        return new ReleaseStore(state, json, writer);
    }

    /** The version of the pack that the kiosk would show; empty when it has none. */
    Optional<String> shown() {
        return store().current().map(release -> release.manifest().version());
    }

    /** The stored releases, byte for byte. */
    Map<String, String> releases() {
        var place = state.resolve("release/releases");
        if (!Files.isDirectory(place)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(place)) {
            var all = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.put(place.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of its state. */
    Path state() {
        return state;
    }
}
