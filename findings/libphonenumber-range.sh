#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# libphonenumber 9.0.43: a range of telephone numbers, as letterheads have it, passes for one number of another subscriber.
#
# One would guess: "+82 2 720 2934-7" (the lines 2934 to 2937) does not parse, or is no valid number.
# Seen: the digits run together, and the result is valid: isValidNumber is true and formats as +82 2-7202-9347, which
# somebody else has. VALID leniency of the finder takes it as well; STRICT_GROUPING does not, and still takes the
# number without the range.
#
# Needs: JDK 17 or newer, Maven. Fails when the output changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
    -Dartifact=com.googlecode.libphonenumber:libphonenumber:9.0.43 -DoutputDirectory=lib 2>/dev/null
cat >Range.java <<'JAVA'
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

public class Range {
    public static void main(String[] arguments) throws Exception {
        var phones = PhoneNumberUtil.getInstance();
        for (var written : new String[]{"+82 2 720 2934", "+82 2 720 2934-7"}) {
            var number = phones.parse(written, "KR");
            System.out.println(written + " -> " + phones.format(number, PhoneNumberFormat.INTERNATIONAL) + " valid="
                    + phones.isValidNumber(number) + " found(VALID)=" + found(phones, written, Leniency.VALID)
                    + " found(STRICT_GROUPING)=" + found(phones, written, Leniency.STRICT_GROUPING));
        }
    }

    static boolean found(PhoneNumberUtil phones, String written, Leniency leniency) {
        return phones.findNumbers(written, "KR", leniency, 10).iterator().hasNext();
    }
}
JAVA
seen=$(java -cp 'lib/*' Range.java)
echo "$seen"
[ "$seen" = "+82 2 720 2934 -> +82 2-720-2934 valid=true found(VALID)=true found(STRICT_GROUPING)=true
+82 2 720 2934-7 -> +82 2-7202-9347 valid=true found(VALID)=true found(STRICT_GROUPING)=false" ]
