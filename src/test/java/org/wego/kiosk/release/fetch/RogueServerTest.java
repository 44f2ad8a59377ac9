// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.release.ReleaseWorkshop;
import org.wego.kiosk.release.SigningKey;

/** Whatever a web server does, a fetch ends with a sentence, and the release that is shown stays. */
class RogueServerTest {

    /** Short, for servers that never answer; an honest answer of this server takes a millisecond. */
    private static final TransferLimits IMPATIENT = new TransferLimits(Duration.ofMillis(300), 2_000);

    private static ReleaseWorkshop published;

    @TempDir
    private Path folder;
    private ReleaseWorkshop shop;
    private FetchingKiosk kiosk;
    private RogueServer server;

    /**
     * A server that misbehaves.
     *
     * @param path the beginning of the paths for which it does
     * @param reason a part of the sentence that staff read
     */
    record Rogue(String name, String path, Act act, String reason) {

        @Override
        public String toString() {
            return name + ": " + path;
        }
    }

    /** What the server does, given the server for stalling. */
    @FunctionalInterface
    interface Act {

        void answer(RogueServer server, RogueServer.Request request, OutputStream out) throws IOException;
    }

    static Stream<Rogue> rogues() {
        return Stream.of("timestamp.txt", "manifests/", "files/").flatMap(path -> Stream.of(
                new Rogue("no answer", path, (server, _, _) -> server.stall(), "does not answer, or too slowly"),
                new Rogue("a stall in the middle", path, (server, request, out) -> {
                    RogueServer.head(out, "200 OK", "Content-Length: " + request.bytes().length);
                    out.write(request.bytes(), 0, request.bytes().length / 2);
                    out.flush();
                    server.stall();
                }, "does not answer, or too slowly"),
                new Rogue("a stall among the headers", path, (server, _, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    server.stall();
                }, "does not answer, or too slowly"),
                new Rogue("half and then the end", path, (_, request, out) -> {
                    RogueServer.head(out, "200 OK", "Content-Length: " + request.bytes().length);
                    out.write(request.bytes(), 0, request.bytes().length / 2);
                }, "broke off"),
                new Rogue("half, announced as all", path, (_, request, out) -> {
                    int half = request.bytes().length / 2;
                    RogueServer.head(out, "200 OK", "Content-Length: " + half);
                    out.write(request.bytes(), 0, half);
                }, ""),
                new Rogue("nothing at all", path, (_, _, _) -> {}, "broke off"),
                new Rogue("garbage", path, (_, _, out) -> out.write(new byte[5_000]), ""),
                new Rogue("a page of its own", path, (_, _, out) -> {
                    RogueServer.head(out, "200 OK", "Content-Length: 20", "Content-Type: text/html");
                    out.write("<html>Log in!</html>".getBytes(StandardCharsets.US_ASCII));
                }, ""),
                new Rogue("a redirection", path, (_, _, out) -> RogueServer.head(out, "302 Found", "Content-Length: 0",
                        "Location: https://example.org/elsewhere"),
                        "leads to another address, https://example.org/elsewhere; name the final address"),
                new Rogue("not found, without end", path, (_, _, out) -> {
                    RogueServer.head(out, "404 Not Found", "Content-Type: text/html");
                    endless(out);
                }, "is missing (HTTP 404)"),
                new Rogue("a fault", path, (_, _, out) -> RogueServer.head(out, "503 Busy", "Content-Length: 0"),
                        "cannot be had (HTTP 503)"),
                new Rogue("a password", path, (_, _, out) -> RogueServer.head(out, "401 Unauthorized",
                        "Content-Length: 0", "WWW-Authenticate: Basic"), "is not open to everyone (HTTP 401)"),
                new Rogue("compressed", path, (_, request, out) -> {
                    RogueServer.head(out, "200 OK", "Content-Encoding: gzip", "Content-Length: 3");
                    out.write(request.bytes(), 0, 3);
                }, "comes compressed"),
                new Rogue("another part", path, (_, request, out) -> {
                    RogueServer.head(out, "206 Partial Content", "Content-Length: 3", "Content-Range: bytes 5-7/8");
                    out.write(request.bytes(), 0, 3);
                }, "in another part than asked for"),
                new Rogue("more than announced in the manifest", path, (_, request, out) -> {
                    RogueServer.head(out, "200 OK", "Content-Length: 9000000");
                    out.write(request.bytes());
                    endless(out);
                }, "larger than"),
                new Rogue("a body without end", path, (_, _, out) -> {
                    RogueServer.head(out, "200 OK");
                    endless(out);
                }, "larger than"),
                new Rogue("headers without end", path, (_, _, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write("X-More: and more and more and more\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                }, "")));
    }

    private static void endless(OutputStream out) throws IOException {
        byte[] part = new byte[10_000];
        Arrays.fill(part, (byte) ' ');
        while (true) {
            out.write(part);
        }
    }

    @BeforeAll
    static void publish(@TempDir Path shared) {
        published = FetchingKiosk.oneOfTwoReleases(shared);
    }

    @BeforeEach
    void serve() throws IOException {
        shop = published.copy(folder);
        kiosk = FetchingKiosk.of(shop);
        server = new RogueServer(shop.out());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("rogues")
    void endsWithASentenceAndChangesNothing(Rogue rogue) {
        var before = kiosk.releases();
        server.behave(rogue.path, (request, out) -> rogue.act.answer(server, request, out));
        assertThat(kiosk.fetch(server.source(IMPATIENT)).line()).matches("(refused|not fetched): .*")
                .contains(rogue.reason).doesNotContain("Exception");
        assertThat(kiosk.releases()).isEqualTo(before);
        assertThat(kiosk.shown()).contains("1");
    }

    /** ARTIFACT_CACHE: only what changed is fetched. */
    @Test
    void filesThatAKioskHasAreNotFetchedAgain() {
        assertThat(kiosk.fetch(server.source())).isInstanceOf(FetchState.Stored.class);
        int before = server.requests().size();
        shop.edit(2).with("city.json", "It is first.", "It is famous.").with("pack.json", "\"version\": \"2\"",
                "\"version\": \"3\"");
        shop.publish(new SigningKey[0]);
        assertThat(kiosk.fetch(server.source())).isInstanceOf(FetchState.Stored.class);
        assertThat(server.requests().stream().skip(before).map(RogueServer.Request::path)).containsExactlyInAnyOrder(
                "timestamp.txt", "manifests/3.txt", shop.place(3, "city.json"), shop.place(3, "pack.json"));
        assertThat(kiosk.shown()).contains("3");
    }

    /** A server that ignores Range delivers the whole file, which is right as well. */
    @Test
    void aDownloadIsContinuedWhereItBrokeOff() {
        var city = shop.place(2, "city.json");
        server.behave(city, (request, out) -> {
            RogueServer.head(out, "200 OK", "Content-Length: " + request.bytes().length);
            out.write(request.bytes(), 0, 40);
        });
        assertThat(kiosk.fetch(server.source()).line()).startsWith("not fetched: ").contains("broke off");
        for (var _ : List.of(1, 2)) {
            server.behave(city, (request, out) -> {
                RogueServer.head(out, "206 Partial Content", "Content-Range: bytes " + request.from() + "-/9",
                        "Content-Length: 999");
                out.write(request.bytes(), request.from(), 10);
            });
            kiosk.fetch(server.source());
        }
        server.behave(RogueServer::honest);
        assertThat(kiosk.fetch(server.source())).isInstanceOf(FetchState.Stored.class);
        assertThat(server.requests().stream().filter(request -> request.path().equals(city))
                .map(RogueServer.Request::from)).containsExactly(0, 40, 50, 60);
        assertThat(server.requests().stream().filter(request -> request.path().equals(shop.place(2, "buses.json"))))
                .as("files that were whole").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aBeginningThatIsWrongIsFetchedAgain() throws IOException {
        var city = shop.place(2, "city.json");
        var partial = Files.createDirectories(kiosk.state().resolve("release/partial"));
        Files.writeString(partial.resolve(city.substring(6).replace(".bin", "")), "wrong");
        assertThat(kiosk.fetch(server.source())).isInstanceOf(FetchState.Stored.class);
        assertThat(server.requests().stream().filter(request -> request.path().equals(city))
                .map(RogueServer.Request::from)).containsExactly(5, 0);
    }

    @Test
    void aMachineThatIsNotThereIsNamed() {
        server.close();
        assertThat(kiosk.fetch(server.source()).line()).isEqualTo(
                "not fetched: cannot reach 127.0.0.1: no web server answers there");
        assertThat(kiosk.fetch(new HttpSource(ReleaseAddress.parse("https://no-such-machine.invalid/"),
                TransferLimits.usual())).line()).isEqualTo(
                        "not fetched: there is no machine named no-such-machine.invalid");
        assertThat(kiosk.fetch(new FolderSource(folder.resolve("none"))).line()).isEqualTo(
                "not fetched: there is no folder " + folder.resolve("none"));
    }
}
