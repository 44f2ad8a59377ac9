// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.json.StrictJson;

/** A file that is not JSON is reported at the place of the mistake, in words that need no knowledge of parsers. */
class SyntaxErrorsTest {

    private final StrictJson json = new StrictJson();

    private String faultOf(String text) {
        try {
            return "accepted: " + json.tree(text.getBytes(StandardCharsets.UTF_8)).root();
        } catch (JsonException e) {
            return e.error().toString();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    {"a": 1,}            | 9: /a: there is a comma before the closing '}' (delete the comma)
                    {"a": [1,]}          | 10: /a/1: there is a comma before the closing ']' (delete the comma)
                    {"a": 1 "b": 2}      | 9: /a: a comma or a colon is missing before this text (write , between two values and : after a key)
                    {"a" "b"}            | 6: /a: a comma or a colon is missing before this text (write , between two values and : after a key)
                    {"a": 1]             | 8: /a: ']' does not fit here (is a value or another bracket missing?)
                    {"a": }              | 7: /a: '}' does not fit here (is a value or another bracket missing?)
                    {"a": 'x'}           | 7: /a: ''' is not a quotation mark of JSON (use the straight ")
                    {'a': 1}             | 2: ''' is not a quotation mark of JSON (use the straight ")
                    {“a”: 1}             | 2: '“' is not a quotation mark of JSON (use the straight ")
                    {a: 1}               | 2: 'a' does not fit here (a text needs "quotation marks"; true, false and numbers do not)
                    {"a": True}          | 7: /a: 'T' does not fit here (a text needs "quotation marks"; true, false and numbers do not)
                    {"a": nul}           | 7: /a: 'n' does not fit here (a text needs "quotation marks"; true, false and numbers do not)
                    {"a": 1;}            | 8: /a: ';' does not fit here (a text needs "quotation marks"; true, false and numbers do not)
                    {"a": .5}            | 7: /a: '.' does not fit here (a number has no leading zero, no plus sign and a digit on both sides of the point)
                    {"a": 5.}            | 8: /a: '.' does not fit here (a number has no leading zero, no plus sign and a digit on both sides of the point)
                    {"a": 01}            | 8: /a: '1' does not fit here (a number has no leading zero, no plus sign and a digit on both sides of the point)
                    {"a": 1, // x        | 10: /a: JSON has no comments (delete the comment; a provenance has a 'note')
                    {"a": /* x */ 1}     | 7: /a: JSON has no comments (delete the comment; a provenance has a 'note')
                    {"a": "\\x"}         | 9: /a: there is no such escape (write \\\\ for a backslash, \\u and four digits for a letter)
                    {"a": "\\u12"}       | 12: /a: there is no such escape (write \\\\ for a backslash, \\u and four digits for a letter)
                    {"a": "x	y"}         | 9: /a: the text has a control character (write a line break as \\n, and delete others)
                    {"a": 1, "a": 2}     | 13: /a: the key 'a' occurs twice (delete one of them)
                    {"a": 1} {}          | 10: the file continues after its closing brace (delete the text after the brace)
                    {"a": "x             | 9: /a: the file ends in the middle (is it cut off? a quotation mark, a bracket or a brace is not closed)
                    {"a": 1              | 8: /a: the file ends in the middle (is it cut off? a quotation mark, a bracket or a brace is not closed)
                    [1, 2                | 6: /1: the file ends in the middle (is it cut off? a quotation mark, a bracket or a brace is not closed)
                    """)
    void theMistakeIsNamed(String text, String fault) {
        assertThat(faultOf(text)).isEqualTo("line 1, column " + fault);
    }

    @Test
    void aTextThatContinuesPastTheEndOfTheLine() {
        assertThat(faultOf("{\"a\": \"x\n\"}")).isEqualTo("line 1, column 9: /a: the text continues past the end of the"
                + " line (close the quotation mark, or write a line break as \\n)");
    }

    @Test
    void aFileThatIsNestedTooDeep() {
        assertThat(faultOf("[".repeat(32) + "]".repeat(32))).startsWith("accepted");
        assertThat(faultOf("[".repeat(33) + "]".repeat(33)))
                .endsWith("brackets and braces are nested more than 32 deep (is one not closed?)");
        assertThat(faultOf("[".repeat(100_000))).contains("nested more than 32 deep");
    }

    @Test
    void aTextAKeyAndANumberHaveALimit() {
        assertThat(faultOf("[\"" + "x".repeat(20_000) + "\"]")).startsWith("accepted");
        assertThat(faultOf("[\"" + "x".repeat(20_001) + "\"]")).contains("the text is longer than 20000 characters");
        assertThat(faultOf("{\"" + "x".repeat(200) + "\": 1}")).startsWith("accepted");
        assertThat(faultOf("{\"" + "x".repeat(201) + "\": 1}")).contains("the key is longer than 200 characters");
        assertThat(faultOf("[" + "1".repeat(100) + "]")).startsWith("accepted");
        assertThat(faultOf("[" + "1".repeat(101) + "]")).contains("the number has more than 100 digits");
    }

    @Test
    void aFileHasALimit() {
        assertThat(faultOf("[" + " ".repeat(5 * 1024 * 1024 - 2) + "]")).startsWith("accepted");
        assertThat(faultOf("[" + " ".repeat(5 * 1024 * 1024) + "]")).isEqualTo("line 1, column 1: the file has 5242882"
                + " bytes; the limit is 5 MB (spread its list over several files)");
    }
}
