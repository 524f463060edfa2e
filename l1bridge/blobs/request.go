package blobs

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

const (
	// maxFacts bounds the answers about clock and spec, in bytes.
	maxFacts = 1 << 20
	// maxBlobs bounds how many blobs a block may hold, for a source that returns
	// all of them: above mainnet's 21 with room for later forks.
	maxBlobs = 72
	// blobText is one blob in JSON: quotes, 0x, hexadecimal digits, comma.
	blobText = 2 + 2 + 2*131072 + 1
	// maxBody bounds an answer with blobs, in bytes.
	maxBody = maxFacts + maxBlobs*blobText
)

// plainClient connects straight to where the URL points.
func plainClient() *http.Client {
	return &http.Client{
		Transport:     &http.Transport{ForceAttemptHTTP2: true, MaxIdleConnsPerHost: 2},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// get decodes the data field of an answer into v.
func (b *Beacon) get(ctx context.Context, path string, v any) error {
	return b.do(ctx, path, nil, func(body io.Reader) error {
		answer := struct {
			Data any `json:"data"`
		}{v}
		if err := json.NewDecoder(io.LimitReader(body, maxFacts)).Decode(&answer); err != nil {
			return fmt.Errorf("%w: decode %s: %w", ErrUnavailable, path, err)
		}
		return nil
	})
}

// stream hands the strings of the answer's data list to offer one by one, until
// offer says that it has enough or fails.
func (b *Beacon) stream(ctx context.Context, path string, query url.Values, offer func(text string) (enough bool, err error)) error {
	return b.do(ctx, path, query, func(body io.Reader) error {
		return eachBlob(io.LimitReader(body, maxBody), offer)
	})
}

// do sends a GET and has a successful answer read. A missing path or object is
// ErrNotFound, everything else without a usable answer ErrUnavailable.
func (b *Beacon) do(ctx context.Context, path string, query url.Values, read func(io.Reader) error) error {
	u := b.base.JoinPath(path)
	values := u.Query()
	for name, value := range query {
		values[name] = value
	}
	u.RawQuery = values.Encode()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return fmt.Errorf("%w: make request: %w", ErrUnavailable, err)
	}
	req.Header.Set("Accept", "application/json")
	resp, err := b.client.Do(req)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnavailable, withoutURL(err))
	}
	defer resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusOK:
		return read(resp.Body)
	case http.StatusNotFound:
		return fmt.Errorf("%w: %s", ErrNotFound, path)
	}
	return fmt.Errorf("%w: %s answers %s", ErrUnavailable, path, resp.Status)
}

// withoutURL drops the URL, which may hold an access token, from an error.
func withoutURL(err error) error {
	var inner *url.Error
	if errors.As(err, &inner) {
		return inner.Err
	}
	return err
}
