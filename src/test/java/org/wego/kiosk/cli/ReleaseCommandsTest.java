// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.testing.TestCertificates;

/** The commands {@code keys}, {@code publish} and {@code fetch}. */
class ReleaseCommandsTest {

    @TempDir
    private Path folder;
    private TestPack pack;

    @BeforeEach
    void makePackAndKeys() {
        pack = TestPack.in(folder.resolve("pack"));
        run("keys FOLDER/keys");
    }

    private CommandOutcome run(String line) {
        return CommandOutcome.of(line.replace("FOLDER", folder.toString()).split(" "));
    }

    private CommandOutcome publish() {
        return run("publish FOLDER/pack --key FOLDER/keys/kiosk.key --out FOLDER/out");
    }

    private CommandOutcome fetch() {
        return run("fetch --from FOLDER/out --key FOLDER/keys/kiosk.pub --state FOLDER/state");
    }

    @Test
    void keysAreMadeOnceAndNamed() {
        var made = run("keys FOLDER/more/keys");
        assertThat(made.code()).isZero();
        assertThat(made.out()).first().asString().matches("key [0-9a-f]{16}");
        assertThat(made.out()).anyMatch(line -> line.contains("kiosk.key: signs releases; keep it secret"));
        assertThat(folder.resolve("more/keys/kiosk.pub")).exists();
        var again = run("keys FOLDER/more/keys");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).singleElement().asString().contains("a key is here already");
    }

    @Test
    void aPackTravelsFromFolderToKiosk() throws Exception {
        var published = publish();
        assertThat(published.code()).isZero();
        assertThat(published.out()).first().isEqualTo("published: release 1, small 1, 15 files");
        assertThat(published.out()).last().asString().startsWith("renew it before: 20");
        var fetched = fetch();
        assertThat(fetched.code()).isZero();
        assertThat(fetched.out()).first().isEqualTo("looking: " + folder.resolve("out"));
        assertThat(fetched.out()).contains("downloading: 15 of 15 files", "verified: release 1, small 1");
        var stored = Path.of(fetched.out().getLast().substring("stored: ".length()));
        assertThat(stored.resolve("city.json")).hasSameBinaryContentAs(folder.resolve("pack/city.json"));
        assertThat(fetch().code()).isEqualTo(3);
        assertThat(fetch().out()).last().isEqualTo("nothing newer: release 1, small 1 is stored");
        assertThat(CommandOutcome.of("check", stored.toString()).code()).as("the check of the stored pack").isZero();
    }

    @Test
    void aRefusedReleaseEndsWith1AndTheReason() throws Exception {
        publish();
        Files.writeString(folder.resolve("out/timestamp.txt"), "garbage");
        var refused = fetch();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).last().asString().startsWith("refused: timestamp.txt is not a signed timestamp");
        assertThat(run("fetch --from FOLDER/none --key FOLDER/keys/kiosk.pub --state FOLDER/state").out()).last()
                .asString().startsWith("not fetched: there is no folder");
    }

    @Test
    void aPackWithErrorsIsNotPublished() {
        pack.with("city.json", "{");
        var refused = publish();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).first().asString().startsWith("error: city.json:1");
        assertThat(folder.resolve("out/timestamp.txt")).doesNotExist();
    }

    @Test
    void staffGoBackToTheReleaseBefore() {
        publish();
        fetch();
        assertThat(run("fetch --back --state FOLDER/state").out()).containsExactly("no earlier release is stored");
        pack.with("pack.json", "\"version\": \"1\"", "\"version\": \"2\"");
        publish();
        fetch();
        var back = run("fetch --back --state FOLDER/state");
        assertThat(back.code()).isZero();
        assertThat(back.out()).singleElement().asString().startsWith("current: release 1, small 1 in " + folder);
        assertThat(fetch().out()).last().isEqualTo(
                "nothing newer: release 1, small 1 is stored; release 2 was set aside");
        assertThat(run("fetch --back --state FOLDER/state").code()).isEqualTo(1);
    }

    @Test
    void aServerWithACertificateOfTheOrganisationIsTrustedWhenItsAuthorityIsNamed() throws Exception {
        publish();
        var certificates = new TestCertificates(folder).with("server", "ip:127.0.0.1", "-1d");
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificates.server("server")));
        server.createContext("/", SimpleFileServer.createFileHandler(folder.resolve("out")));
        server.start();
        try {
            var from = "fetch --from https://127.0.0.1:" + server.getAddress().getPort()
                    + " --key FOLDER/keys/kiosk.pub --state FOLDER/state";
            assertThat(run(from).out()).last().asString().startsWith("not fetched: ").contains("certificate");
            assertThat(run(from + " --authority " + certificates.certificate("ca")).out()).last().asString()
                    .startsWith("stored: ");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void hiddenFilesAreNamed() throws Exception {
        Files.createDirectory(folder.resolve("pack/.git"));
        assertThat(publish().out()).contains("left out, because hidden: .git");
    }

    @Test
    void aTimestampIsRenewedWithoutANewRelease() {
        publish();
        var renewed = run("publish --renew --fresh-days 7 --key FOLDER/keys/kiosk.key --out FOLDER/out");
        assertThat(renewed.code()).isZero();
        assertThat(renewed.out()).first().asString().startsWith("renewed: release 1, small 1");
        assertThat(fetch().code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    keys                                                             | Missing required parameter: 'DIR'
                    publish FOLDER/pack --out FOLDER/out                             | Missing required option: '--key=FILE'
                    publish FOLDER/none --key FOLDER/keys/kiosk.key --out FOLDER/out | there is no such folder
                    publish --key FOLDER/keys/kiosk.key --out FOLDER/out             | Give the DIR of a content pack, or --renew
                    publish FOLDER/pack --renew --key FOLDER/keys/kiosk.key --out FOLDER/out | leave DIR out
                    publish FOLDER/pack --key FOLDER/keys/kiosk.pub --out FOLDER/out | this is not a private key
                    publish FOLDER/pack --key FOLDER/none --out FOLDER/out           | there is no such file
                    publish FOLDER/pack --key FOLDER/keys/kiosk.key --out FOLDER/out --fresh-days 0 | 0 is not 1 to 3650 days
                    publish FOLDER/pack --key FOLDER/keys/kiosk.key --out FOLDER/keys/kiosk.pub | a folder is needed
                    fetch --key FOLDER/keys/kiosk.pub                                | Name the source of the releases
                    fetch --from FOLDER/out                                          | Name the public key that is trusted
                    fetch --from FOLDER/out --key FOLDER/keys/kiosk.pub --back       | --back fetches nothing
                    fetch --from https://127.0.0.1:1 --key FOLDER/keys/kiosk.pub --authority FOLDER/none | there is no such file
                    fetch --from https://127.0.0.1:1 --key FOLDER/keys/kiosk.pub --authority FOLDER/keys/kiosk.pub | there is no certificate
                    fetch --from FOLDER/out --key FOLDER/keys/kiosk.key              | this is the private key
                    fetch --from http://example.org --key FOLDER/keys/kiosk.pub      | releases come by https://
                    fetch --from https://a:b@example.org --key FOLDER/keys/kiosk.pub | no user and no password
                    fetch --from FOLDER/out --key FOLDER/keys/kiosk.pub --state FOLDER/keys/kiosk.pub | this is a file
                    """)
    void aUsageErrorIsReportedInOneLine(String line, String words) {
        var outcome = run(line);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).singleElement().asString().contains(words);
    }
}
