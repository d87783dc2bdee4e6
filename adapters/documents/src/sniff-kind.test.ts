import { describe, expect, test } from 'vitest'
import { sniffCharacters } from './sniff-kind.ts'

const kindOf = (text: string) => sniffCharacters(text, null, 'page')

describe('a page', () => {
  test('is known behind comments and a declaration, in any order and number', () => {
    expect(kindOf('<html><p>x</p>')).toBe('html')
    expect(kindOf('\n<?xml version="1.0"?>\n<!-- one --><!-- two -->\n<!DOCTYPE html>')).toBe('html')
    expect(kindOf('<!-- saved --> words, and no page')).toBe('text')
    expect(kindOf('<!-- never closed <html>')).toBe('text')
  })

  test('with forty comments in front and no page behind them is answered at once', () => {
    expect(kindOf(`${'<!---->'.repeat(40)}words`)).toBe('text')
  })
})
