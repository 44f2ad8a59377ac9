// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.activation.Activation;
import org.wego.kiosk.activation.ActivationSetup;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.offscreen.CheckProgress;
import org.wego.kiosk.overlay.Edit;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.SaveResult;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.pack.source.PackManifests;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.SourceTexts;
import org.wego.kiosk.testing.TestDoor;
import org.wego.kiosk.testing.WegoContent;

/** A kiosk with a pack in a folder, which a test starts repeatedly with the classes of the program. */
@WegoContent("the pack on the class path is the last resort of a kiosk")
final class PackKiosk {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(20);
    private static final int MAX_SECONDS = 20;
    private static final RecordKey CONTACT = RecordKey.of(RecordKind.CONTACT);

    private final Path folder;
    private final String id;

    /** A kiosk of a made-up organisation. */
    PackKiosk(Path folder) {
        this(folder, "small");
    }

    private PackKiosk(Path folder, String id) {
        this.folder = folder;
        this.id = id;
    }

    /** A kiosk of the organisation of the bundled pack. */
    static PackKiosk ofTheBundledOrganisation(Path folder) {
        return new PackKiosk(folder, bundledId());
    }

    /** The id of the bundled pack. */
    static String bundledId() {
        return PackManifests.id(new BundledPack(), new StrictJson()).orElseThrow();
    }

    /** The name of a version of its pack in messages. */
    String name(String version) {
        return id + " " + version;
    }

    /** One start of the program, until it is killed. */
    static final class Start {

        private final PackLifecycle lifecycle;
        private final PackResult result;
        private ObservableValue<PackResult> onScreen;

        private Start(PackLifecycle lifecycle) {
            this.lifecycle = lifecycle;
            this.result = lifecycle.choose();
            lifecycle.begin();
            this.onScreen = new SimpleObjectProperty<>(result);
        }

        private PackResult.Accepted shown() {
            return (PackResult.Accepted) result;
        }

        /** Whether the kiosk is out of service. */
        boolean isOutOfService() {
            return result instanceof PackResult.Refused;
        }

        PackLifecycle lifecycle() {
            return lifecycle;
        }

        String version() {
            return shown().content().manifest().version();
        }

        String source() {
            return shown().source().name();
        }

        /** Opens the window as the program does. */
        KioskPage open() {
            return KioskPage.open((clock, scheduler, devices, size) -> {
                var settings = new LobbySettings(false, false, new Destination.Attract(), Optional.empty(),
                        Optional.empty(),
                        Optional.empty(), Path.of("overlay"), Path.of("state"), LobbyUnderTest.IDLE, Optional.empty(),
                        devices.keys());
                var result = new SimpleObjectProperty<PackResult>(this.result);
                onScreen = result;
                var window = new LobbyWindow(settings, result, clock, scheduler, _ -> devices, () -> {
                }, TestDoor.withoutPin().access(), new SimpleObjectProperty<>(List.of()));
                window.root(size);
                window.follow(result, lifecycle, POLL_INTERVAL);
                return window;
            });
        }

        /** The phone numbers of the content on screen. */
        List<String> phones() {
            return ((PackResult.Accepted) onScreen.getValue()).content().contact().phones().stream()
                    .map(phone -> phone.written()).toList();
        }

        /** Fails to build the first screen, and crashes. */
        void falls() {
            assertThatThrownBy(this::open).hasStackTraceContaining("Malformed \\uxxxx encoding");
            lifecycle.close();
        }

        /** Ends without a clean exit. */
        void killed() {
            lifecycle.close();
        }

        /** Is confirmed as healthy without a window, and ends cleanly. */
        void lastsUnseen() {
            lifecycle.onScreen(shown(), (_, action) -> {
                action.run();
                return () -> {
                };
            });
            lifecycle.leave();
        }

        /** Accepts the next pack and ends cleanly before showing it. */
        void takesOverUnseen() throws InterruptedException {
            var next = new LinkedBlockingQueue<PackResult.Accepted>();
            lifecycle.watch(POLL_INTERVAL, next::add);
            assertThat(next.poll(MAX_SECONDS, TimeUnit.SECONDS)).isNotNull();
            lifecycle.leave();
        }
    }

    /** Writes a version of the pack into its folder, with one line of the interface strings replaced. */
    void pack(String version, String line) {
        TestPack.in(pack()).with("pack.json", "\"version\": \"1\"", "\"version\": \"" + version + "\"")
                .with("pack.json", "\"id\": \"small\"", "\"id\": \"" + id + "\"")
                .with("pack.json", "\"name\": \"English\"",
                        "\"name\": \"English\", \"strings\": \"strings/en.properties\"")
                .with("strings/en.properties", withLine(line));
    }

    private static String withLine(String line) {
        var key = line.substring(0, line.indexOf('=') + 1);
        return SourceTexts.resource("org/wego/kiosk/text/en.properties").lines()
                .filter(other -> key.isEmpty() || !other.startsWith(key)).collect(Collectors.joining("\n")) + "\n"
                + line;
    }

    private Path pack() {
        return folder.resolve("pack");
    }

    /** Starts the program; every pack passes check and smoke test. */
    Start start() {
        var setup = new ActivationSetup(Optional.of(pack()), folder.resolve("overlay"), folder.resolve("state"),
                "machine", Optional.of(bundledId()));
        var packs = LobbyUnderTest.packs();
        var activation = new Activation(setup, packs::read, (_, _) -> List.of(), new StrictJson(), clock());
        return new Start(new PackLifecycle(activation, new LiveContent(packs, new FolderPack(pack()),
                folder.resolve("overlay")), new CheckProgress(), Optional.empty()));
    }

    /** The text of the start history. */
    String startHistory() {
        try {
            return Files.readString(folder.resolve("state/starts.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reception changes the phone number of the contact. */
    void receptionSaves(String phone) {
        var json = new StrictJson();
        var reception = new Overlay(new OverlayFolder(folder.resolve("overlay"), json, clock()),
                new FolderPack(pack()), json, LobbyUnderTest.packs().checker());
        var now = reception.now();
        assertThat(reception.save(CONTACT, now.revision(CONTACT), new Edit.Put(now.value(CONTACT).orElseThrow()
                .with("/phones/0", Value.text(phone))), "MK")).isInstanceOf(SaveResult.Saved.class);
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-27T08:00:00Z"), ZoneOffset.UTC);
    }
}
