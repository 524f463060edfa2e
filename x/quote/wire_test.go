package quote_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/quote"
)

func TestDecodeTakesTheOneEncodingOnly(t *testing.T) {
	good := signed(t).Encode()
	word := func(i, at int) func([]byte) []byte {
		return func(b []byte) []byte { b[32*i+at] = 1; return b }
	}
	for name, spoil := range map[string]func([]byte) []byte{
		"nothing":        func([]byte) []byte { return nil },
		"cut short":      func(b []byte) []byte { return b[:quote.Size-1] },
		"longer":         func(b []byte) []byte { return append(b, 0) },
		"a wide V":       word(0, 30),
		"a wide prover":  word(3, 11),
		"a wide epoch":   word(4, 23),
		"a wide slot":    word(5, 0),
		"a wide bond":    word(6, 15),
		"a wide fee":     word(7, 27),
		"another V word": word(0, 0),
	} {
		_, err := quote.Decode(spoil(bytes.Clone(good)))
		require.ErrorIs(t, err, quote.ErrMalformed, name)
	}
}

func TestJSONHasEveryFieldAndNoOther(t *testing.T) {
	text, err := json.Marshal(signed(t))
	require.NoError(t, err)
	var fields map[string]any
	require.NoError(t, json.Unmarshal(text, &fields))
	require.Len(t, fields, 6)
	for name := range fields {
		without := map[string]any{"more": 1}
		for other, value := range fields {
			if other != name {
				without[other] = value
			}
		}
		unknown, err := json.Marshal(without)
		require.NoError(t, err)
		require.ErrorContains(t, json.Unmarshal(unknown, new(quote.Signed)), "more")
		delete(without, "more")
		missing, err := json.Marshal(without)
		require.NoError(t, err)
		require.ErrorContains(t, json.Unmarshal(missing, new(quote.Signed)), name+" is missing")
	}
	for name, replaced := range map[string][2]string{
		"a number for the bond":     {`"bondAmount":"1000"`, `"bondAmount":1000`},
		"a negative epoch":          {`"epochToProve":7`, `"epochToProve":-7`},
		"a fraction":                {`"validUntilSlot":268`, `"validUntilSlot":268.5`},
		"a fee above 32 bits":       {`"basisPointFee":2500`, `"basisPointFee":4294967297`},
		"a signature that is short": {`"signature":"0x`, `"signature":"0x00`},
	} {
		require.Contains(t, string(text), replaced[0], name)
		spoilt := strings.Replace(string(text), replaced[0], replaced[1], 1)
		require.Error(t, json.Unmarshal([]byte(spoilt), new(quote.Signed)), name)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(signed(f).Encode())
	f.Add(make([]byte, quote.Size))
	f.Fuzz(func(t *testing.T, raw []byte) {
		s, err := quote.Decode(raw)
		if err != nil {
			return
		}
		require.Equal(t, raw, s.Encode(), "one byte string means a quote")
		_ = domain.Verify(s)
	})
}
