package linchpin.analysis.text.similar;

class ExactScanTests extends SimilarCommentsContract {

    @Override
    SimilarComments empty() {
        return new ExactScan();
    }
}
