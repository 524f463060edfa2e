package blobs

import (
	"encoding/json"
	"fmt"
	"io"
)

// eachBlob reads {"data": ["0x…", …], …} and hands over each string. It reads no
// further than needed, and keeps one string at a time.
func eachBlob(body io.Reader, offer func(text string) (enough bool, err error)) error {
	d := json.NewDecoder(body)
	if err := expect(d, json.Delim('{')); err != nil {
		return err
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return malformed(err)
		}
		if name != "data" {
			var skipped json.RawMessage
			if err := d.Decode(&skipped); err != nil {
				return malformed(err)
			}
			continue
		}
		return eachString(d, offer)
	}
	return fmt.Errorf("%w: answer without data", ErrUnavailable)
}

func eachString(d *json.Decoder, offer func(text string) (enough bool, err error)) error {
	if err := expect(d, json.Delim('[')); err != nil {
		return err
	}
	for count := 0; d.More(); count++ {
		if count == maxBlobs {
			return fmt.Errorf("%w: answer with more than %d blobs", ErrUnavailable, maxBlobs)
		}
		var text string
		if err := d.Decode(&text); err != nil {
			return malformed(err)
		}
		if enough, err := offer(text); enough || err != nil {
			return err
		}
	}
	return expect(d, json.Delim(']'))
}

func expect(d *json.Decoder, want json.Delim) error {
	got, err := d.Token()
	if err != nil {
		return malformed(err)
	}
	if got != want {
		return fmt.Errorf("%w: answer has %v in place of %s", ErrUnavailable, got, want)
	}
	return nil
}

func malformed(err error) error { return fmt.Errorf("%w: read answer: %w", ErrUnavailable, err) }
