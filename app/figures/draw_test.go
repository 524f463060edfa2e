package figures_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"image/png"
	"io"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/figures"
	"github.com/aztecd/aztecd/x/economics"
)

func figure(points ...economics.Point) economics.Figure {
	return economics.Figure{
		Name: "some", Title: "Some", X: economics.Axis{Label: "x"}, Y: economics.Axis{Label: "y", Log: true},
		Lines: []economics.Line{{Label: "curve", Points: points}, {Label: "marks", Measured: true, Points: points}},
	}
}

func draw(t *testing.T, f economics.Figure, format string) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, figures.Draw(&b, f, format))
	return b.Bytes()
}

var points = []economics.Point{{X: 1, Y: 1e-6}, {X: 2, Y: 0}, {X: 3, Y: math.Inf(1)}, {X: 4, Y: 1e3}}

func TestItIsXMLWithItsWords(t *testing.T) {
	svg := draw(t, figure(points...), "svg")
	words := ""
	for d := xml.NewDecoder(bytes.NewReader(svg)); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		if text, ok := token.(xml.CharData); ok {
			words += string(text)
		}
	}
	for _, word := range []string{"Some", "curve", "marks", "x", "y"} {
		require.Contains(t, words, word)
	}
}

func TestItIsAPicture(t *testing.T) {
	image, err := png.Decode(bytes.NewReader(draw(t, figure(points...), "png")))
	require.NoError(t, err)
	require.Greater(t, image.Bounds().Dx(), 400)
}

// Committed pictures change only when numbers do.
func TestTheSameFigureIsTheSameFile(t *testing.T) {
	require.Equal(t, draw(t, figure(points...), "svg"), draw(t, figure(points...), "svg"))
}

func TestNothingToShowIsAnError(t *testing.T) {
	err := figures.Draw(io.Discard, figure(economics.Point{X: 1, Y: -1}), "svg")
	require.ErrorContains(t, err, "none of its points")
}

func TestFormatsAreNamed(t *testing.T) {
	require.ErrorContains(t, figures.Draw(io.Discard, figure(points...), "gif"), "formats are [svg png]")
}

func TestEachPictureIsAFileForEachFormat(t *testing.T) {
	r := economics.Report{Figures: []economics.Figure{figure(points...)}}
	names, err := figures.Save(t.TempDir()+"/new", r, figures.Formats)
	require.NoError(t, err)
	require.Len(t, names, 2)
	for _, name := range names {
		require.FileExists(t, name)
	}
}
