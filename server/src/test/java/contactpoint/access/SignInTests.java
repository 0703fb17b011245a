package contactpoint.access;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import org.junit.jupiter.api.Test;

class SignInTests {
    @Test
    void four_right_factors_sign_in() {
        try (var system = TestSystem.start()) {
            var jane = SomeUsers.jane();
            system.enrol(jane);
            var signIn = system.bean(SignIn.class);
            var begun = (SignInStart.Begun) signIn.begin("jane", jane.secrets().password());
            var outcome = signIn.finish(begun.attempt(), jane.secrets().pin(), system.code(jane));
            assertThat(outcome).isInstanceOf(SignInOutcome.SignedIn.class);
        }
    }
}
