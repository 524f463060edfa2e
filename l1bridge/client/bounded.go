package client

import (
	"errors"
	"io"
	"net/http"
)

// maxAnswer bounds what an endpoint may send in one HTTP answer, in bytes.
const maxAnswer = 64 << 20

var errAnswerTooLong = errors.New("answer is too long")

// boundedHTTP is a client that reads no endless answers and follows no redirects: it
// would name the URL, key and all, to where they lead.
func boundedHTTP() *http.Client {
	return &http.Client{
		Transport:     boundedTransport{http.DefaultTransport},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

type boundedTransport struct{ next http.RoundTripper }

// RoundTrip implements http.RoundTripper.
func (t boundedTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := t.next.RoundTrip(r)
	if err == nil {
		answer.Body = &boundedBody{answer.Body, maxAnswer}
	}
	return answer, err
}

type boundedBody struct {
	io.ReadCloser
	left int
}

// Read implements io.Reader.
func (b *boundedBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p[:min(len(p), b.left+1)])
	if b.left -= n; b.left < 0 {
		return 0, errAnswerTooLong
	}
	return n, err
}
