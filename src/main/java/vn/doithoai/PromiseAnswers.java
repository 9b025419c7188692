package vn.doithoai;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.commitment.Commitment;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.commitment.Promise;
import vn.doithoai.conference.Minutes;
import vn.doithoai.conference.Promises;
import vn.doithoai.directory.Body;
import vn.doithoai.directory.Directory;
import vn.doithoai.petition.PublicWording;

/** A round's conclusions as commitments, and commitments as a round may print them. */
@Component
class PromiseAnswers implements Promises {

    private final Commitments commitments;
    private final Directory directory;
    private final PublicWording wording;
    private final Clock clock;

    PromiseAnswers(Commitments commitments, Directory directory, PublicWording wording, Clock clock) {
        this.commitments = commitments;
        this.directory = directory;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public void make(String round, List<Minutes.Conclusion> conclusions) {
        commitments.make(conclusions.stream()
                .map(conclusion ->
                        new Promise(round, round, conclusion.content(), owner(conclusion.owner()), conclusion.due()))
                .toList());
    }

    @Override
    public List<Promised> earlier(String round) {
        return commitments.outsideRound(round).stream().map(this::promised).toList();
    }

    private Promised promised(Commitment commitment) {
        Promise promise = commitment.promise();
        String content =
                commitment.concernsCitizen() ? wording.of(promise.source(), promise.content()) : promise.content();
        String owner = directory
                .named(promise.owner(), LocalDate.now(clock))
                .map(Body::name)
                .orElse(promise.owner());
        return new Promised(content, owner, promise.due(), commitment.state().title());
    }

    /** The directory's code where it knows the name, so that reminders find their way. */
    private String owner(String written) {
        return directory.named(written, LocalDate.now(clock)).map(Body::code).orElse(written);
    }
}
