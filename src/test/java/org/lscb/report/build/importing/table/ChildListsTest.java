package org.lscb.report.build.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.dataset.spreadsheet.Spreadsheet;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;

/** Lists of single children are known by their headings and by what stands in them. */
class ChildListsTest {

  @TempDir private Path folder;

  private boolean refused(String text) throws IOException {
    Path path = Files.writeString(folder.resolve("a.csv"), text);
    Diagnostics diagnostics = new Diagnostics();
    Sheet sheet =
        Spreadsheet.open(path, "a.csv", diagnostics)
            .flatMap(one -> one.sheet("", diagnostics))
            .orElseThrow();
    boolean refused = new ChildLists(sheet, diagnostics).refused();
    assertThat(diagnostics.hasAny(Misfit.LIST_OF_CHILDREN)).isEqualTo(refused);
    return refused;
  }

  private static String column(String heading, IntFunction<String> value) {
    StringBuilder text = new StringBuilder(heading + ",Status\n");
    for (int i = 0; i < 12; i++) {
      text.append(value.apply(i)).append(",Open\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPN",
        "upn",
        "NHS Number",
        "NHS no.",
        "Child ID",
        "Child's name",
        "Forename",
        "Surname",
        "Post code",
        "Postcode",
        "LA_Child_ID",
        "Mosaic ID"
      })
  void aHeadingIsEnough(String heading) throws IOException {
    assertThat(refused("Title of the list,\n\n" + column(heading, i -> "v" + i % 2))).isTrue();
    assertThat(refused("Measure,Number\n" + heading + " known,3\n")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date of Birth",
        "D.O.B.",
        "DOB",
        "Child's DOB",
        "DOB (dd/mm/yyyy)",
        "Date of birth of the young person",
        "Birthdate",
        "Born"
      })
  void daysOfBirthAreKnownHoweverFew(String heading) throws IOException {
    assertThat(refused("Case," + heading + "\nL1,03/04/2014\nL2,12/11/2011\n")).isTrue();
    assertThat(refused("Case," + heading + "\nL1,3 Apr 2014\n")).isTrue();
    assertThat(refused("Agency," + heading + "\nSchools,14\nHealth,11\n")).isFalse();
    assertThat(refused("Agency," + heading + "\nSchools,known\nHealth,unknown\n")).isFalse();
  }

  @Test
  void numbersOfPupilsAndPatientsAreKnownUnderAnyHeading() throws IOException {
    assertThat(refused(column("Reference", i -> "A" + (820000000000L + i * 7919L)))).isTrue();
    // These end in the digit that follows from the others.
    String[] patients = {"9434765919", "943 476 5870", "4010232137", "9434765919"};
    assertThat(refused(column("Reference", i -> patients[i % 4]))).isTrue();
    assertThat(refused(column("Telephone", i -> "020794600" + (10 + i)))).isFalse();
  }

  @Test
  void postcodesOfHomesAreToldFromThoseOfVenues() throws IOException {
    assertThat(refused(column("Where", i -> "LK" + i + " 4AB"))).isTrue();
    assertThat(refused(column("Venue", i -> i % 2 == 0 ? "LK1 4AB" : "LK2 5CD"))).isFalse();
  }

  @Test
  void datesOfBirthAreToldFromDaysOfEvents() throws IOException {
    assertThat(refused(column("Day", i -> "%02d/%02d/%d".formatted(i + 3, i + 1, 2006 + i))))
        .isTrue();
    assertThat(refused(column("Day", i -> "%02d/%02d/2025".formatted(i + 3, i + 1)))).isFalse();
    assertThat(refused(column("At", i -> "31/03/" + (2006 + i)))).isFalse();
  }

  @Test
  void namesAreThoseOfPeople() throws IOException {
    String[] people = {"Ann Smith", "Bob O’Neill", "Cat Low-Hill", "Dan Fox", "Eve Ray"};
    assertThat(refused("Name,Outcome\n" + String.join(",Open\n", people) + ",Open\n")).isTrue();
    assertThat(refused("Name,Number\nHealth,3\nPolice,4\nHousing,5\nSchools,6\nTotal,18\n"))
        .isFalse();
    assertThat(refused("Child,Adult\n3,4\n5,6\n7,8\n9,1\n2,3\n")).isFalse();
    assertThat(refused("Child,Outcome\n100123,a\n100124,b\n100125,c\n100126,d\n100127,e\n"))
        .isTrue();
  }
}
