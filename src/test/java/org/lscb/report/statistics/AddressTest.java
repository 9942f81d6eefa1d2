package org.lscb.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bookings",
        "bookings/health",
        "bookings/health/attended@2018-19",
        "bookings/sector=health/booking=attended",
        "training:bookings/total@2019-03-31",
        "offences/robbery@12 months to 2017-01",
        "plans/lambeth@2008-04-01 to 2017-03-31",
        "plans@2018-19 Q1"
      })
  void anAddressIsWrittenAsItWasRead(String text) {
    assertThat(Address.parse(text).map(Address::toString)).contains(text);
  }

  @Test
  void allPartsAreTold() {
    Address address = Address.parse("training:bookings/health/booking=attended@2018").orElseThrow();
    assertThat(address.chapter()).contains("training");
    assertThat(address.name()).isEqualTo("bookings");
    assertThat(address.members())
        .containsExactly(
            new Address.Member(Optional.empty(), "health"),
            new Address.Member(Optional.of("booking"), "attended"));
    assertThat(address.period()).isEqualTo(PeriodText.parse("2018"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "bookings/",
        "/health",
        "bookings//health",
        "bookings@",
        "bookings@soon",
        "bookings@2018-20",
        "a:b:c",
        ":bookings",
        "training:",
        "Bookings",
        "book ings",
        "bookings/He alth",
        "bookings/=attended",
        "bookings/booking=",
        "../../etc/passwd",
        "bookings/a=b=c",
        "bookings@2018@2019",
        "-bookings",
        "bookings-",
        "book--ings"
      })
  void whatHasNotTheFormIsRefused(String text) {
    assertThat(Address.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Independent, voluntary and charity | independent-voluntary-and-charity
          Children's services                | childrens-services
          Children’s services                | childrens-services
          Café & crèche                      | cafe-creche
          A&E                                | a-e
            Health                           | health
          16–17                              | 16-17
          """)
  void aLabelBecomesASlug(String label, String slug) {
    assertThat(Slug.of(label)).isEqualTo(slug);
    assertThat(Slug.isSlug(slug)).isTrue();
  }

  @Test
  void aLabelWithoutLettersHasNoSlug() {
    assertThat(Slug.of("– —")).isEmpty();
    assertThat(Slug.isSlug("")).isFalse();
  }

  @Test
  void aSlugIsItsOwnSlugInEveryLocale() {
    assertThat(Slug.of("INDIA")).isEqualTo("india");
    assertThat(Slug.of(Slug.of("Own parents (placed)"))).isEqualTo("own-parents-placed");
  }
}
