// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.faults.SeenSite.ANSWER;
import static org.wego.kiosk.faults.SeenSite.LINKED;
import static org.wego.kiosk.faults.SeenSite.TOPICS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.release.KeyFiles;

/** A lobby takes a release, a file of an alerting system, and visits that are counted; the desk sees how it is. */
class LinkedContentIT {

    private static final String LOBBY = "lobby-1";

    private @TempDir Path folder;
    private Path releases;
    private Path alerts;
    private SeenSite site;

    @BeforeEach
    void open() throws Exception {
        releases = Files.createDirectory(folder.resolve("releases"));
        alerts = Files.createDirectory(folder.resolve("alerts"));
        KeyFiles.make(folder.resolve("content-keys"));
        site = new SeenSite(folder, List.of(LOBBY), """
                "releases": {"from": "%s", "keys": ["%s"]}, "alerts": {"folder": "%s"},
                """.formatted(releases, folder.resolve("content-keys/kiosk.pub"), alerts));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aReleaseAnAlertAndAVisitArriveWhereTheyBelong() throws IOException {
        Until.within(LINKED, "the lobby is linked", () -> site.heard(TOPICS.state(LOBBY), "\"here\""));
        takesARelease();
        showsAnAlert();
        countsAVisit();
    }

    /** What is published and announced is on the glass, and the desk says that the lobby has the expected content. */
    private void takesARelease() throws IOException {
        var pack = folder.resolve("pack");
        copy(Path.of("data"), pack);
        var manifest = pack.resolve("pack.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"version\": \"1.0.0\"",
                "\"version\": \"2.0.0\""));
        kiosk("publish", pack.toString(), "--key", folder.resolve("content-keys/kiosk.key").toString(), "--out",
                releases.toString(), "--announce", "--config", folder.resolve("desk-1.json").toString());
        Until.within(LINKED.multipliedBy(2), "release 1 is on the glass", () -> site.heardLast(TOPICS.state(LOBBY),
                "\"2.0.0\"", "\"shown\""));
        site.desk().press("Escape", "ctrl+7");
        site.save("release", site.desk());
        site.save("release", site.lobby(0));
    }

    /** The file of an alerting system covers the glass, and its removal ends the message. */
    private void showsAnAlert() throws IOException {
        var glass = site.lobby(0).session();
        var before = glass.steady(Duration.ofSeconds(1), ANSWER);
        var file = alerts.resolve("rain.xml");
        var written = Files.writeString(alerts.resolve("rain.part"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
                  <identifier>rain-1</identifier><sender>weather@example.org</sender>
                  <sent>2026-01-01T00:00:00+09:00</sent>
                  <status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
                  <info><language>en</language><category>Met</category><event>Heavy rain</event>
                    <urgency>Immediate</urgency><severity>Severe</severity><certainty>Observed</certainty>
                    <effective>2026-01-01T00:00:00+09:00</effective>
                    <headline>Heavy rain</headline><description>Stay inside the building.</description></info>
                </alert>
                """.replace("2026-01-01T00:00:00+09:00", "%1$tFT%1$tT+00:00".formatted(
                ZonedDateTime.now(ZoneOffset.UTC))));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        Until.within(LINKED, "the alert is on the glass",
                () -> site.heardLast(TOPICS.state(LOBBY), "\"showing\"") && !glass.shot().isLike(before));
        site.save("alert", site.lobby(0));
        Files.delete(file);
        Until.within(LINKED, "the alert is over", () -> !site.heardLast(TOPICS.state(LOBBY), "\"showing\"")
                && glass.shot().isLike(before));
    }

    /** Touches are counted on the machine of the lobby, and the command prints them as fewer than five. */
    private void countsAVisit() {
        site.lobby(0).answersATouchSomehow();
        site.lobby(0).signal("TERM");
        Until.within(LINKED, "the lobby says its farewell",
                () -> site.heard(TOPICS.state(LOBBY), "\"stopped\""));
        assertThat(kiosk("usage", "--state", site.lobby(0).state().toString())).containsPattern("\\w+ +<5");
    }

    private static String kiosk(String... arguments) {
        var command = new ArrayList<>(List.of(Packaged.HOME.resolve("bin/wego-kiosk").toString()));
        command.addAll(List.of(arguments));
        var answer = new Commands(Map.of()).run(command);
        assertThat(answer.code()).as(answer.output()).isZero();
        return answer.output();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
