// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Common spellings of numbers, addresses and names from all countries are accepted without a message. */
class LegitimateContentTest extends PackProblems {

    private static final String CONTACT = "contact.json";

    /** The time zone, which determines the country, and the number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Asia/Seoul | +82 2 720 2934", "Asia/Seoul | +82\u00A02\u00A0720\u20112934",
            "Asia/Seoul | +82 2–720–2934", "Asia/Seoul | ＋８２ ２ ７２０ ２９３４", "Asia/Seoul | +82.2.720.2934",
            "Asia/Seoul | +82-2-720-2934", "Asia/Seoul | +82 (2) 720-2934",
            "Asia/Seoul | +82\u202F2\u2009720\u20122934",
            "Asia/Seoul | \u200B+82 2 720 2934", "Asia/Seoul | +82 2 720 2934 ext. 12",
            "Asia/Seoul | +82 2 720 2934 ext 1234",
            "Asia/Seoul | +82 2 720 2934, ext. 12", "Asia/Seoul | +82 2 720 2934;ext=12",
            "Asia/Seoul | +82 2 720 2934 x12", "Asia/Seoul | +82 2 720 2934 #12", "Asia/Seoul | +82 2 720 2934 내선 12",
            "Asia/Seoul | 1588-0000", "Asia/Seoul | 1588\u20110000", "Asia/Seoul | 1544 1234", "Asia/Seoul | 15880000",
            "Asia/Seoul | 080-123-4567", "Asia/Seoul | 112", "Asia/Seoul | 119", "Asia/Seoul | 1345",
            "Asia/Seoul | 120", "Asia/Seoul | １２０", "Asia/Seoul | *88", "Asia/Seoul | *123#", "Asia/Seoul | #31#",
            "Asia/Seoul | ext. 12", "Asia/Seoul | 내선 2934", "Asia/Tokyo | +81 3-3580-3311 内線 12",
            "Asia/Tokyo | 0120-123-456", "Asia/Tokyo | 0570-000-911", "Asia/Shanghai | +86 28 61888454 转 8001",
            "Asia/Shanghai | +86 28 61888454 分机 12", "Asia/Shanghai | 400-820-8820",
            "Europe/Moscow | +7 (8422) 41-33-59", "Europe/Moscow | +7 8422 41-33-59 доб. 12",
            "Europe/Moscow | 8 800 100-00-00", "Europe/Berlin | +49 89 2180-0", "Europe/Berlin | +49 30 12345-67",
            "Europe/Berlin | 116 117", "Europe/Vienna | +43 1 58858-0", "Europe/Vienna | 0800 123456",
            "Europe/Paris | +33 1 42 68 53 00", "Europe/London | +44 20 7946 0958", "Europe/Rome | +39 06 6982",
            "Australia/Sydney | 13 11 14", "Australia/Sydney | 1300 655 506", "America/New_York | +1 (202) 555-0143",
            "America/New_York | 1-800-356-9377", "Asia/Bangkok | +66 2 123 4567 ext. 12",
            "Asia/Kolkata | 1800 11 4000"})
    void telephoneNumbers(String zone, String number) {
        pack.with(MANIFEST, "Europe/Vienna", zone).with("numbers.json", "\"133\"", '"' + number + '"');
        if (number.contains("转") || number.contains("分机")) {
            pack.with(MANIFEST, "{\"tag\": \"en\"", "{\"tag\": \"zh\", \"name\": \"中文\"}, {\"tag\": \"en\"");
        }
        // The kiosk keeps its position, so the check reports the wrong time zone in the manifest.
        assertThat(pack.check()).filteredOn(problem -> problem.startsWith("numbers.json")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"o'brien@example.org", "a+b@example.co.uk", "first.last@example.org", "x@sub.example.museum",
                    "info@xn--80ak6aa92e.xn--p1ai", "홍길동@예시.kr", "почта@пример.рф", "用戶@例子.中國", "müller@bücher.example",
                    "user_1@example.org", "n!d#e$f%g&h*i=j?k^l`m{n|o}p~q@example.org", "info@日本語.jp", "a@xn--fiqs8s"})
    void emailAddresses(String address) {
        pack.with(CONTACT, "post@example.org", address.equals("a@xn--fiqs8s") ? "a@b.xn--fiqs8s" : address);
        valid();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/길", "https://example.org/a%20b?c=d#e", "http://xn--80ak6aa92e.xn--p1ai/",
                    "https://서울.한국/", "https://пример.рф/страница", "https://example.org:8443/x"})
    void webAddresses(String address) {
        pack.with("solution.json", "https://example.org", address);
        valid();
    }

    /**
     * Thai, Khmer, Lao and Burmese sentences without spaces or with zero-width spaces, and a German word with soft
     * hyphens.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {"\u0e22\u0e34\u0e19\u0e14\u0e35\u0e15\u0e49\u0e2d\u0e19\u0e23\u0e31\u0e1a\u0e2a\u0e39"
                    + "\u0e48\u0e28\u0e39\u0e19\u0e22\u0e4c\u0e02\u0e49\u0e2d\u0e21\u0e39\u0e25\u0e19\u0e31\u0e01"
                    + "\u0e17\u0e48\u0e2d\u0e07\u0e40\u0e17\u0e35\u0e48\u0e22\u0e27",
                    "\u179f\u17bc\u1798\u179f\u17d2\u179c\u17b6\u1782\u1798\u1793\u17cd\u1798\u1780\u1780\u17b6"
                            + "\u1793\u17cb\u1798\u1787\u17d2\u1788\u1798\u178e\u17d2\u178c\u179b",
                    "\u0e8d\u0eb4\u0e99\u0e94\u0eb5\u0e95\u0ec9\u0ead\u0e99\u0eae\u0eb1\u0e9a\u0eaa\u0eb9\u0ec8"
                            + "\u0eaa\u0eb9\u0e99\u0e82\u0ecd\u0ec9\u0ea1\u0eb9\u0e99",
                    "\u1000\u103c\u102d\u102f\u1006\u102d\u102f\u1015\u102b\u101e\u100a\u103a"
                            + "\u101e\u1010\u1004\u103a\u1038\u1021\u1001\u103b\u1000\u103a\u1021\u101c\u1000\u103a",
                    "Fremdenverkehrs\u00adinformations\u00adzentrum",
                    "Informa\u200btionstelefonnummern\u200bverzeichnis"})
    void sentencesAndWordsThatAreLongWithoutASpace(String welcome) {
        pack.with(ORGANISATION, "\"Welcome\"", '"' + welcome + '"');
        // Ignores messages about missing letters, because they depend on the fonts of the machine.
        assertThat(pack.check()).filteredOn(problem -> problem.contains("letters, and a line")).isEmpty();
        assertThat(pack.read()).isInstanceOf(PackResult.Accepted.class);
    }

    /** macOS writes Korean decomposed: each syllable as its parts. */
    @Test
    void decomposedHangulIsReadInSyllables() {
        pack.with(ORGANISATION, "\"Welcome\"", "\"\u110b\u1165\u1109\u1165\u110b\u1169\u1109\u1166\u110b\u116d\"");
        valid();
        assertThat(pack.read()).isInstanceOfSatisfying(PackResult.Accepted.class,
                read -> assertThat(read.content().organisation().welcome().texts()).containsValue(
                        "\uc5b4\uc11c\uc624\uc138\uc694"));
    }
}
