package api_test

import (
	"testing"

	"github.com/aztecd/aztecd/app/api"
)

func FuzzDecodeTxBytes(f *testing.F) {
	f.Add("0x00ff")
	f.Add("AAEC")
	f.Fuzz(func(_ *testing.T, s string) { _, _ = api.DecodeTxBytes(s) })
}
